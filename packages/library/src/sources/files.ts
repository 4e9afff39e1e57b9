import { stat } from 'node:fs/promises'
import type { Stats } from 'node:fs'
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
  if (!(error instanceof Error) || !('code' in error))
    return new SourceError(name, `cannot be read: ${error}`, { cause: error })
  const problem = problems.get(String(error.code)) ?? `cannot be read: ${error.message}.`
  return new SourceError(name, problem, { cause: error })
}

function specialKind(found: Stats): string {
  if (found.isFIFO()) return 'a pipe'
  if (found.isSocket()) return 'a socket'
  return 'a device'
}
