import { lstat, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { NamedPage } from './desktop.ts'

const prefix = 'unspin-page-'

/**
 * Whoever wants a report for longer writes it with `unspin report`; a browser that is left open
 * for a day can still reload it.
 */
const longestKept = 24 * 60 * 60 * 1000

/** Writes a page where a browser can read it, and nobody else; tells the file. */
export async function keepPage({ name, content }: NamedPage): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), prefix)), shortened(basename(name)))
  await writeFile(file, content, { mode: 0o600 })
  return file
}

/** A whole title would push the place of the file out of the one line. */
const shortened = (name: string): string => name.replace(/^(.{24}).*(\.\w+)$/, '$1$2')

/**
 * Removes the pages of earlier days: a browser does not tell when it has done with one. What cannot be
 * removed is tried again by the next session.
 */
export async function removeOldPages(now = Date.now()): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => [])
  const folders = names.filter((name) => name.startsWith(prefix)).map((name) => join(tmpdir(), name))
  const remove = async (folder: string) => {
    if (await isOld(folder, now)) await rm(folder, { recursive: true })
  }
  await Promise.allSettled(folders.map(remove))
}

/** The pages of this person only: others have theirs in the same folder. */
async function isOld(folder: string, now: number): Promise<boolean> {
  const { uid, mtimeMs } = await lstat(folder)
  return (process.getuid === undefined || uid === process.getuid()) && now - mtimeMs > longestKept
}
