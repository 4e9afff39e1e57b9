import type { Stats } from 'node:fs'
import { stat } from '../file-system.ts'
import { SourceError } from './errors.ts'

/** What a person can do about an error of the system. */
const problems: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist. Check its path.'],
  ['ENOTDIR', 'does not exist. Check its path.'],
  ['EACCES', 'cannot be read: permission denied. Change its permissions, or ask its owner.'],
  ['EPERM', 'cannot be read: permission denied. Change its permissions, or ask its owner.'],
  ['EISDIR', 'is a folder. Name a file in it.'],
  ['ENAMETOOLONG', 'cannot be read: its name is too long. Check its path.'],
  ['ELOOP', 'cannot be read: it is a link that leads back to itself. Name the file itself.'],
  ['ERR_INVALID_ARG_VALUE', 'is not a path. Check it.'],
])

/** @throws {SourceError} unless there is a regular file at `path`. */
export async function refuseUnlessFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  if (found.isFile()) return
  if (found.isDirectory()) throw new SourceError(path, 'is a folder. Name a file in it.')
  throw new SourceError(
    path,
    `is ${specialKind(found)}, not a file. Give its text on the standard input, as '-'.`,
  )
}

/** What the system said about a source, in words of one line. */
export function unreadable(name: string, error: unknown): Error {
  if (error instanceof SourceError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new SourceError(name, problems.get(code) ?? otherProblem(code), { cause: error })
}

/** What readers say is for those who make them: nobody else knows what to do about it. */
const otherProblem = (code: string): string =>
  systemCode.test(code)
    ? `cannot be read: the system reports ${code}. Check the disk, or try again.`
    : 'cannot be read: something in it is not as its format wants it. Save it again, or give its text as plain text.'

const systemCode = /^E[A-Z\d]{2,15}$/

function specialKind(found: Stats): string {
  if (found.isFIFO()) return 'a pipe'
  if (found.isSocket()) return 'a socket'
  return 'a device'
}
