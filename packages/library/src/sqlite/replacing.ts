import { copyFileSync, existsSync, linkSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Draft } from '../outputs/draft.ts'
import { identityOf } from '../outputs/identity.ts'
import { syncFolder } from '../outputs/sync-folder.ts'
import { LibraryError } from '../store/errors.ts'
import { lockAlone } from './alone.ts'

/** What SQLite reads together with a file of this name. */
const logs = ['-wal', '-journal']

export const isTaken = (folder: string, cause?: unknown): LibraryError =>
  new LibraryError(folder, 'bad-request', 'holds a library already. Name another folder by --library, or add --replace: the library that is there is then kept beside the restored one.', { cause }) // prettier-ignore

/**
 * What is left of a library whose file is gone would be taken for a part of another of its name. To move it
 * away by ourselves could hit one that somebody is just making.
 */
export function refuseLeftovers(place: string): void {
  for (const suffix of logs) {
    const { size = 0 } = statSync(`${place}${suffix}`, { throwIfNoEntry: false }) ?? {}
    if (size > 0)
      throw new LibraryError(`${place}${suffix}`, 'bad-request', 'is left of a library whose file is gone. Move it elsewhere, and try again.') // prettier-ignore
  }
}

/** Gives a draft the name of a library where there is none. */
export function becomeLibrary(draft: Draft, place: string, folder: string): null {
  refuseLeftovers(place)
  try {
    draft.keepAsNew()
    return null
  } catch (error) {
    // Somebody has made one meanwhile.
    throw error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? isTaken(folder, error)
      : error
  }
}

/** Puts a draft in the place of a library, which nobody else may have open; tells where that is kept. */
export function replaceLibrary(draft: Draft, place: string, folder: string): string {
  const unlock = lockAlone(place, folder)
  try {
    const aside = join(
      dirname(place),
      `library.before-${new Date().toISOString().replaceAll(':', '-')}.sqlite`,
    )
    keepFormer(place, aside)
    try {
      moveLogs(place, aside)
      rmSync(`${place}-shm`, { force: true })
      syncFolder(dirname(place))
      // Not every system renames over what is open.
      if (process.platform === 'win32') unlock()
      draft.keepAsWhole()
    } catch (error) {
      // Where it has come to its place, and only the folder could not be synced, the
      // former one has no name but this.
      if (identityOf(place) === identityOf(aside)) {
        moveLogs(aside, place)
        rmSync(aside)
      }
      throw error
    }
    return aside
  } finally {
    unlock()
  }
}

/**
 * By a second name: the library has its own until the restored one takes it, so
 * that there is one at every moment.
 */
function keepFormer(place: string, aside: string): void {
  removeSecondNames(place)
  try {
    linkSync(place, aside)
  } catch {
    // Not every disk has second names.
    copyFileSync(place, aside)
  }
}

/** A restore that was killed between the two steps has left one. */
function removeSecondNames(place: string): void {
  const names = readdirSync(dirname(place)).filter((name) => /^library\.before-.*\.sqlite$/.test(name))
  for (const file of names.map((name) => join(dirname(place), name)))
    if (identityOf(file) === identityOf(place)) rmSync(file)
}

/** Of a library that could not be opened: they stay with it. One that could has none any more. */
function moveLogs(from: string, to: string): void {
  for (const suffix of logs)
    if (existsSync(`${from}${suffix}`)) renameSync(`${from}${suffix}`, `${to}${suffix}`)
}
