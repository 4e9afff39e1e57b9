import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { LibraryError } from '../store/errors.ts'

/** Milliseconds: somebody may be reading for a moment, such as a shell that completes an id. */
const patience = 2000

/** Of SQLite: the file is damaged, or was never a database; nobody can have it open as a library. */
const unusable = new Set([11, 26])

// Of a file with a log this lock is given to nobody while others have it open, though they do nothing.
const lock = 'PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT'
const putAllInOneFile = 'PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE'

/** @throws {LibraryError} when somebody has the library open. */
export function refuseUnlessAlone(file: string, folder: string): void {
  locked(file, folder, lock).close()
}

/**
 * Makes sure that nobody else has a library open, and locks them out until the returned function is called.
 * All of the library is in its one file then: the log has gone into it.
 * @throws {LibraryError} when somebody has it open
 */
export function lockAlone(file: string, folder: string): () => void {
  const connection = locked(file, folder, `${lock}; ${putAllInOneFile}`)
  // That of a transaction that has ended, which SQLite keeps for the next one: there will be none.
  if (isSettled(connection)) rmSync(`${file}-journal`, { force: true })
  return () => connection.isOpen && connection.close()
}

function locked(file: string, folder: string, statements: string): DatabaseSync {
  const connection = new DatabaseSync(file, { timeout: patience })
  try {
    connection.exec(statements)
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
    if (code === 5 || code === 6) {
      connection.close()
      throw new LibraryError(folder, 'busy', 'is open in another process, such as `unspin serve` or a session. End that, and try again.', { cause: error }) // prettier-ignore
    }
    if (!unusable.has(code)) {
      connection.close()
      throw error
    }
  }
  return connection
}

function isSettled(connection: DatabaseSync): boolean {
  try {
    return connection.prepare('PRAGMA journal_mode').get()?.['journal_mode'] === 'delete'
  } catch {
    return false
  }
}
