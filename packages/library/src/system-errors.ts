import { printable } from './sources/errors.ts'
import { LibraryError, type LibraryProblem } from './store/errors.ts'

/** Advice for a person about an error of the system with one of our files. */
const problems: ReadonlyMap<string, readonly [LibraryProblem, string]> = new Map([
  ['EISDIR', ['unreadable', 'is a folder, where a file of the library is to be. Move it away.']],
  [
    'ENOTDIR',
    ['unreadable', 'cannot be there: a part of its path is a file. Name another folder for the library.'],
  ],
  ['ELOOP', ['unreadable', 'is a link that leads back to itself. Remove it.']],
  [
    'ENAMETOOLONG',
    ['unreadable', 'cannot be there: its path is too long. Name another folder for the library.'],
  ],
  ['EACCES', ['read-only', 'may not be read or written by you. Change its permissions, or ask its owner.']],
  ['EPERM', ['read-only', 'may not be read or written by you. Change its permissions, or ask its owner.']],
  ['EROFS', ['read-only', 'is on a disk that is read-only. Name another folder for the library.']],
  ['ENOSPC', ['full', 'cannot be written: the disk is full. Make room on it.']],
  ['EDQUOT', ['full', 'cannot be written: your share of the disk is full. Make room there.']],
])

/**
 * Works with a file that stands beside a library.
 * @throws {LibraryError} in place of an error of the system.
 */
export function workingWith<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw fileProblem(path, error)
  }
}

function fileProblem(path: string, error: unknown): unknown {
  const code = systemCode(error)
  if (code === null) return error
  const known = problems.get(code)
  const [problem, sentence] = known ?? [
    'unreadable',
    `cannot be read or written (${code}). Look after its disk.`,
  ]
  return new LibraryError(path, problem, sentence, { cause: error })
}

/**
 * What the system said of a file, where nobody nearer to it has put it into words; null for an
 * error that is none of the system's.
 */
export function systemProblem(error: unknown): string | null {
  const code = systemCode(error)
  if (code === null || !(error instanceof Error)) return null
  const path = 'path' in error && typeof error.path === 'string' ? `${printable(error.path)}: ` : ''
  const syscall = 'syscall' in error ? `${error.syscall}, ` : ''
  return `${path}the system refuses (${syscall}${code}). Look after permissions and the disk.`
}

/** Errors of the system name the call that failed (`syscall`). */
function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null
}
