import { LibraryError, type LibraryProblem } from '../store/errors.ts'

/** What brings a library back. To verify it is no advice: who does that is sent here. */
const whenDamaged =
  'Restore a backup by `unspin library restore`, or save what can be read by `unspin library export`, and add that to a new library.'
const isDamaged = `is damaged. ${whenDamaged}`
const refused =
  'cannot be written: permission denied. Change the permissions of the file and its folder, or ask its owner.'

/**
 * By SQLite's primary result code (https://www.sqlite.org/rescode.html): the problem, and
 * what a person can do about it.
 */
const problems: Readonly<Record<number, readonly [LibraryProblem, string]>> = {
  3: ['read-only', refused],
  5: ['busy', 'is being written by another process that has not finished in time. Try again when it has.'],
  6: ['busy', 'is being written by another process that has not finished in time. Try again when it has.'],
  8: ['read-only', 'is read-only. Change the permissions of the file and its folder, or ask its owner.'],
  10: ['unreadable', 'cannot be read or written: the disk reports an error. Check the disk; a library that it has harmed is brought back by `unspin library restore`.'],
  11: ['damaged', isDamaged],
  13: ['full', 'cannot be written: its disk is full. What was under way was not kept, everything before it is. Make room there, and do it again.'],
  14: ['unreadable', 'cannot be opened. Check that its folder exists and may be read and written.'],
  26: ['no-library', 'is no library, or its beginning is damaged. If it was one, restore a backup by `unspin library restore`; otherwise name another place.'],
} // prettier-ignore

/** By the code of the system: making the folder of a library can fail too. */
const systemProblems: ReadonlyMap<string, readonly [LibraryProblem, string]> = new Map([
  // A number in the file that no number of ours can be.
  ['ERR_OUT_OF_RANGE', ['damaged', isDamaged]],
  ['EACCES', ['read-only', refused]],
  ['EPERM', ['read-only', refused]],
  ['ENOENT', ['unreadable', 'cannot be made: there can be no folder. Name another place.']],
  ['EROFS', ['read-only', refused]],
  ['ENOSPC', ['full', 'cannot be made: its disk is full. Make room there, and try again.']],
  ['ENOTDIR', ['no-library', 'cannot be made: a part of its path is a file. Name another place.']],
  ['EEXIST', ['no-library', 'cannot be made: a part of its path is a file. Name another place.']],
])

/**
 * Of SQLite's extended result codes, those that say less by their first byte: a write beyond what the system
 * lets a file grow to, which is as good as a full disk, and no room for what even readers share.
 */
const extended: ReadonlyMap<number, readonly [LibraryProblem, string]> = new Map([
  [778, problems[13]!],
  [4874, ['full', 'cannot be opened: its disk is full, and to read takes a little room too. Make room there, and try again.']],
  [5386, ['full', 'cannot be opened: its disk is full, and to read takes a little room too. Make room there, and try again.']],
]) // prettier-ignore

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
    return extended.get(error.errcode) ?? problems[error.errcode & 0xff]
  return 'code' in error ? systemProblems.get(String(error.code)) : undefined
}
