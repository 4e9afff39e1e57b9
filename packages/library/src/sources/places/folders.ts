import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, type Unread } from '../found.ts'
import { isHidden, PassedOver } from './passed-over.ts'
import type { Located } from './place.ts'

/**
 * The folders that were gone through: a link that leads back, or to what another one leads to, leads nowhere.
 */
export type Visited = Set<string>

/** The files in a folder and those in it that are to be read, in order of their names. */
export async function* filesIn(folder: string, visited: Visited): AsyncGenerator<Located | Unread> {
  const passedOver = new PassedOver(folder)
  yield* walk(folder, visited, passedOver)
  yield* passedOver.told()
}

async function* walk(
  folder: string,
  visited: Visited,
  passedOver: PassedOver,
): AsyncGenerator<Located | Unread> {
  try {
    if (!(await isNew(folder, visited))) return
    const entries = await readdir(folder, { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      if (isHidden(entry.name)) continue
      yield* enter(entry, join(folder, entry.name), visited, passedOver)
    }
  } catch (error) {
    yield failed(folder, error)
  }
}

async function* enter(
  entry: Dirent,
  path: string,
  visited: Visited,
  passedOver: PassedOver,
): AsyncGenerator<Located | Unread> {
  try {
    const target = entry.isSymbolicLink() ? await stat(path) : entry
    if (target.isDirectory()) yield* walk(path, visited, passedOver)
    // Pipes and devices in a folder are nobody's articles, and may never end.
    else if (target.isFile() && passedOver.takes(entry.name)) yield { kind: 'file', path }
  } catch (error) {
    yield failed(path, error)
  }
}

async function isNew(folder: string, visited: Visited): Promise<boolean> {
  const { dev, ino } = await stat(folder, { bigint: true })
  const key = `${dev}:${ino}`
  if (visited.has(key)) return false
  visited.add(key)
  return true
}
