import { LibraryError, type LibraryProblem } from '../store/errors.ts'

const whenDamaged =
  'Verify the library to see all that is; then restore a backup, or export what is readable into a new one.'
const isDamaged = `is damaged. ${whenDamaged}`
const refused =
  'cannot be written: permission denied. Change the permissions of the file and its folder, or ask its owner.'

/** By SQLite's primary result code (https://www.sqlite.org/rescode.html): the problem, and what a person can do about it. */
const problems: Readonly<Record<number, readonly [LibraryProblem, string]>> = {
  3: ['read-only', refused],
  5: ['busy', 'is being written by another process that has not finished in time. Try again when it has.'],
  6: ['busy', 'is being written by another process that has not finished in time. Try again when it has.'],
  8: ['read-only', 'is read-only. Change the permissions of the file and its folder, or open it for reading.'],
  10: ['unreadable', 'cannot be read or written: the disk reports an error. Check the disk, then verify the library.'],
  11: ['damaged', isDamaged],
  13: ['full', 'cannot be written: the disk is full. Nothing of the last batch was kept, everything before it is. Make room and add again.'],
  14: ['unreadable', 'cannot be opened. Check that its folder exists and may be read and written.'],
  26: ['no-library', 'is not a library. Name the file of a library, or a new place for one.'],
} // prettier-ignore

/** By the code of the system: making the folder of a library can fail too. */
const systemProblems: ReadonlyMap<string, readonly [LibraryProblem, string]> = new Map([
  // A number in the file that no number of ours can be.
  ['ERR_OUT_OF_RANGE', ['damaged', isDamaged]],
  ['EACCES', ['read-only', refused]],
  ['EPERM', ['read-only', refused]],
  ['ENOENT', ['unreadable', 'cannot be made: there can be no folder. Name another place.']],
  ['EROFS', ['read-only', refused]],
  ['ENOSPC', ['full', 'cannot be made: the disk is full. Make room and try again.']],
  ['ENOTDIR', ['no-library', 'cannot be made: a part of its path is a file. Name another place.']],
  ['EEXIST', ['no-library', 'cannot be made: a part of its path is a file. Name another place.']],
])

/** SQLite's extended result code for a write beyond what the system lets a file grow to: as good as a full disk. */
const writeFailed = 778

/** What is in the library is not what was written: `what`, as far as it is known. */
export function damaged(place: string, what?: string, cause?: unknown): LibraryError {
  const told = what ? `is damaged: ${what} is not what was written. ${whenDamaged}` : isDamaged
  return new LibraryError(place, 'damaged', told, { cause })
}

/** The first page of the file does not fit the rest of it. */
export function damagedHeader(place: string, cause?: unknown): LibraryError {
  return damaged(place, 'what the head of its file tells of it', cause)
}

/** Nothing in it can be reached: no verification and no export would say more. */
export function unopenable(place: string, cause: unknown): LibraryError {
  const told = 'is damaged at its head, without which nothing in it can be reached. Restore a backup, or add the articles to a new library.' // prettier-ignore
  return new LibraryError(place, 'damaged', told, { cause })
}

export const isDamage = (error: unknown): boolean =>
  error instanceof LibraryError && error.problem === 'damaged'

/** Whether SQLite refused a statement, and nothing else was wrong. */
export const isPlainError = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 1

/** Whether SQLite does not take the file for one of its own. */
export const isNoDatabase = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 26

/** What SQLite or the system said about a library, as a LibraryError; other errors as they are. */
export function translated(error: unknown, place: string): unknown {
  const known = problemOf(error)
  return known ? new LibraryError(place, known[0], known[1], { cause: error }) : error
}

function problemOf(error: unknown): readonly [LibraryProblem, string] | undefined {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number')
    return error.errcode === writeFailed ? problems[13] : problems[error.errcode & 0xff]
  return 'code' in error ? systemProblems.get(String(error.code)) : undefined
}
