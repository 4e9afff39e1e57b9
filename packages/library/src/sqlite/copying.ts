import { backup, type DatabaseSync } from 'node:sqlite'
import { fullDisk, OutputError } from '../outputs/errors.ts'
import { translated } from './errors.ts'

/**
 * By SQLite's extended result code (https://www.sqlite.org/rescode.html): what only the file that
 * is written can be the cause of.
 */
const ofOutput: ReadonlyMap<number, string> = new Map([
  [8, 'cannot be written: permission denied. Change its permissions, or name another place.'],
  [14, 'cannot be written. Check that its folder exists and may be written, or name another place.'],
  [1034, 'cannot be written: the disk reports an error. Check it, or name another place.'],
  [1546, 'cannot be written: the disk reports an error. Check it, or name another place.'],
])
/** SQLITE_FULL, and SQLITE_IOERR_WRITE, which a limit on the size of files ends in. */
const full = new Set([13, 778])

/**
 * Copies one state of a library, page by page. Others read and write it meanwhile: a copy that has to begin
 * again whenever they have written would never end, so that it holds on to the state in which it began.
 * @param file an empty one
 * @param names what to call the two in a message: what fails is not always what was asked for
 */
export async function copyDatabase(
  source: DatabaseSync,
  file: string,
  names: { source: string; file: string },
): Promise<void> {
  try {
    source.exec('BEGIN; SELECT count(*) FROM sqlite_schema')
    await backup(source, file)
  } catch (error) {
    throw problemOf(error, names)
  } finally {
    if (source.isTransaction) source.exec('ROLLBACK')
  }
}

function problemOf(error: unknown, names: { source: string; file: string }): unknown {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0
  if (full.has(code)) return new OutputError(names.file, ...fullDisk(names.file), { cause: error })
  const sentence = ofOutput.get(code)
  if (sentence !== undefined) return new OutputError(names.file, 'unwritable', sentence, { cause: error })
  return translated(error, names.source)
}
