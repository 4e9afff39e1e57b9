import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { openDescriptor } from './target.ts'

/**
 * What tells a file from all others, by whatever name it is called, through links of both kinds: its device
 * and number. One that is not there yet has only its place. Null of what is no file, such as an id or an
 * address, and of pipes and devices, which lose nothing.
 */
export function identityOf(path: string): string | null {
  try {
    const found = path === '-' ? openDescriptor(0) : statSync(path, { bigint: true, throwIfNoEntry: false })
    if (found) return found.isFile() ? `${found.dev}:${found.ino}` : null
    return path === '-' ? null : join(realpathSync(dirname(resolve(path))), basename(path))
  } catch {
    return null
  }
}

/** That of the standard output; null unless it goes to a file. */
export function identityOfStandardOutput(): string | null {
  const found = openDescriptor(1)
  return found?.isFile() ? `${found.dev}:${found.ino}` : null
}
