import { existsSync, readdirSync, rmdirSync } from 'node:fs'
import { makeFolder } from '../folders.ts'
import { Draft } from '../outputs/draft.ts'
import { fullDisk, OutputError, unwritable } from '../outputs/errors.ts'
import { identityOf } from '../outputs/identity.ts'
import { targetOf } from '../outputs/target.ts'
import { refuseUnlessFile } from '../sources/files.ts'
import { LibraryError } from '../store/errors.ts'
import { refuseUnlessAlone } from './alone.ts'
import { copyLibrary } from './backing-up.ts'
import { check } from './checking.ts'
import { translated } from './errors.ts'
import { libraryFile } from './place.ts'
import { becomeLibrary, isTaken, refuseLeftovers, replaceLibrary } from './replacing.ts'
import type { VerifyOptions } from '../store/upkeep.ts'

export interface RestoreOptions extends VerifyOptions {
  /** Puts the backup in the place of the library that is there, which is kept beside it. */
  replace?: boolean
}

/** What came of a restore. */
export interface Restored {
  articles: number
  /** Where the library is kept that was there; null when there was none. */
  former: string | null
}

/**
 * Makes the library of a folder from a backup, which stays as it is. The backup is copied beside the
 * library's place and checked there, and the copy gets the name as a whole: whatever stops this leaves the
 * former library, or the new one.
 * @throws {LibraryError | OutputError | SourceError}
 */
export async function restoreLibrary(
  backup: string,
  folder: string,
  { replace = false, ...options }: RestoreOptions = {},
): Promise<Restored> {
  await refuseUnlessFile(backup)
  const isNew = !existsSync(folder)
  try {
    return await restoreInto(placeIn(folder, backup), folder, backup, replace, options)
  } catch (error) {
    if (isNew && existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
    throw error
  }
}

async function restoreInto(
  place: string,
  folder: string,
  backup: string,
  replace: boolean,
  options: VerifyOptions,
): Promise<Restored> {
  const isThere = existsSync(place)
  // Before the work: who has to end a server first need not wait for it.
  if (!isThere) refuseLeftovers(place)
  else if (replace) attempt(place, () => refuseUnlessAlone(place, folder))
  else throw isTaken(folder)
  const draft = attempt(place, () => new Draft(place))
  try {
    if (!draft.isBeside)
      throw new OutputError(folder, 'read-only', 'cannot be written into: permission denied. Change its permissions, or name another folder by --library.') // prettier-ignore
    const articles = await copyChecked(backup, place, draft.path, options)
    const former = attempt(place, () =>
      isThere ? replaceLibrary(draft, place, folder) : becomeLibrary(draft, place, folder),
    )
    return { articles, former }
  } finally {
    draft.discard()
  }
}

function placeIn(folder: string, backup: string): string {
  try {
    makeFolder(folder)
  } catch (error) {
    throw translated(error, folder)
  }
  const file = libraryFile(folder)
  if (identityOf(file) === identityOf(backup))
    throw new LibraryError(backup, 'bad-request', 'is the library itself. Name a backup of it.')
  const target = targetOf(file)
  if (target.kind !== 'file')
    throw new OutputError(file, 'bad-request', 'is no file. Name another folder by --library.')
  return target.path
}

/**
 * Copies a backup into a draft and looks at every byte of the copy, which is what will be used;
 * tells how many articles it has.
 */
async function copyChecked(
  backup: string,
  place: string,
  draft: string,
  options: VerifyOptions,
): Promise<number> {
  const { damage, articles } = await copyLibrary(backup, draft, place, true)
    .then(() => check(backup, draft, options))
    .catch((error: unknown) => {
      throw error instanceof LibraryError ? ofBackup(error, backup, place) : error
    })
  if (damage === null) return articles
  throw damagedBackup(backup, damage)
}

/** What helps whoever restores is not what helps whoever opens a library. */
function ofBackup(error: LibraryError, backup: string, place: string): Error {
  if (error.problem === 'full') return new OutputError(place, ...fullDisk(place), { cause: error })
  if (error.problem === 'damaged') return damagedBackup(backup, 'it cannot be read to its end.', error)
  if (error.problem === 'no-library')
    return new LibraryError(backup, 'no-library', 'is no backup of a library. Name a file that `unspin library backup` has written.', { cause: error }) // prettier-ignore
  return error
}

function damagedBackup(backup: string, damage: string, cause?: unknown): LibraryError {
  return new LibraryError(backup, 'damaged', `is a damaged backup: ${damage} Nothing was changed. Take another; what can be read of this one is saved by \`unspin library export --library FILE\`, with its name for FILE.`, { cause }) // prettier-ignore
}

/** What the system or SQLite says about the place of the library. */
function attempt<T>(place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const told = translated(error, place)
    throw told instanceof LibraryError ? told : unwritable(place, error)
  }
}
