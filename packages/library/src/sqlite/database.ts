import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import { LibraryError } from '../store/errors.ts'
import { checksumColumn, checksumOf } from './checksums/checksum.ts'
import { seal, uncovered } from './checksums/sealing.ts'
import { type Table, tablesOf } from './checksums/tables.ts'
import { connect, type DatabaseOptions } from './connection.ts'
import {
  damaged,
  damagedHeader,
  isDamage,
  isNoDatabase,
  isPlainError,
  translated,
  unopenable,
} from './errors.ts'
import { applicationId, wasLibrary } from './head.ts'
import { unlessDamaged } from './piecewise.ts'
import { isWholeSchema, strangeInSchema } from './schema-rows.ts'
import { migrations } from './schema.ts'
import { applySteps } from './steps.ts'
import type { Transactions } from './transactions.ts'

/** A packed article takes one or two kilobytes: in pages of 4 KB a quarter of the room would stay empty. */
const pageBytes = 8192
/**
 * Pages of the log before it goes into the file: 32 MB, so that what is written
 * twice in a row goes there once.
 */
const checkpointPages = 4096
const cacheKilobytes = 16_384
/**
 * One connection to a library file: its statements, prepared once, and transactions that tell
 * failures in words of one line.
 */
export class Database implements Transactions {
  readonly place: string
  readonly readOnly: boolean
  private readonly connection: DatabaseSync
  private readonly statements = new Map<string, StatementSync>()
  private known: ReadonlyMap<string, Table> | null = null
  private depth = 0
  /** How often this connection has written: what `dataVersion` does not tell. */
  writes = 0

  /** @throws {LibraryError} when there is no library at `place` and none can be made. */
  constructor(place: string, options: DatabaseOptions = {}) {
    this.place = place
    this.readOnly = options.readOnly === true || options.asIs === true
    this.connection = this.attempt(() => connect(place, options))
    try {
      this.attempt(() => this.prepareFile(options))
    } catch (error) {
      this.connection.close()
      throw this.readOnly && isDamage(error) ? unopenable(place, error) : error
    }
  }

  private prepareFile({ asIs = false, file, upgrading }: DatabaseOptions): void {
    const { connection } = this
    this.checkIdentity(!this.readOnly && file === undefined)
    // An acknowledged article is on disk: FULL syncs the log at each commit, where NORMAL would
    // lose the last ones with the power.
    connection.exec(
      `PRAGMA cache_size = -${cacheKilobytes}; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY`,
    )
    if (this.readOnly) {
      if (!this.isUpToDate()) bringUpToDate(this.place, asIs, upgrading)
      return
    }
    connection.exec(
      `PRAGMA page_size = ${pageBytes}; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = ${checkpointPages}; PRAGMA journal_size_limit = 67108864`,
    )
    if (this.version() < migrations.length) this.write(() => this.migrate())
    if (!this.isUpToDate()) seal(this, upgrading)
  }

  private isUpToDate(): boolean {
    if (this.version() < migrations.length) return false
    // A reader goes on where even that cannot be read; what is without a checksum is not shown.
    const left = this.readOnly ? unlessDamaged(() => uncovered(this)) : uncovered(this)
    return left === null || left.length === 0
  }

  private checkIdentity(mayBeMade: boolean): void {
    const { application_id: id } = this.one('PRAGMA application_id') as { application_id: number }
    const tables = (this.one('SELECT count(*) AS count FROM sqlite_schema') as { count: number }).count
    if (!mayBeMade && tables === 0)
      throw new LibraryError(this.place, 'no-library', 'holds no library. Add articles to it first.')
    const isOther = id !== applicationId && tables > 0
    const isNewer = this.version() > migrations.length
    if ((isOther || isNewer) && isWholeSchema(this.connection)) {
      // A library all the same, whose first bytes were changed: it can be read.
      if (this.readOnly) return
      throw damagedHeader(this.place)
    }
    if (isOther)
      throw new LibraryError(this.place, 'no-library', 'is an SQLite database of another program. Name a library, or a new place for one.') // prettier-ignore
    if (isNewer)
      throw new LibraryError(this.place, 'newer', 'was written by a newer Unspin. Update Unspin to open it.')
  }

  /** What the file says of itself that it should not: names of tables and the like, and of its header. */
  strangeness(): string[] {
    const { application_id: id } = this.one('PRAGMA application_id') as { application_id: number }
    const isStrange = id !== applicationId || this.version() !== migrations.length
    return [...(isStrange ? ['the header of the file'] : []), ...strangeInSchema(this.connection)]
  }

  /** How many of the schema's steps the file has taken. */
  version(): number {
    return (this.one('PRAGMA user_version') as { user_version: number }).user_version
  }

  private migrate(): void {
    const version = this.version()
    try {
      applySteps(this.connection, version)
    } catch (error) {
      // SQLite refuses to make what is there already: the file has taken more steps than it says.
      if (version > 0 && isPlainError(error)) throw damagedHeader(this.place, error)
      throw error
    }
    this.connection.exec(
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`,
    )
  }

  /** A statement, prepared the first time it is asked for. */
  sql(text: string): StatementSync {
    let statement = this.statements.get(text)
    if (!statement) this.statements.set(text, (statement = this.connection.prepare(text)))
    return statement
  }

  /** The first row of a statement without parameters. */
  one(text: string): unknown {
    return this.sql(text).get()
  }

  /** The tables of the library, by name. */
  get tables(): ReadonlyMap<string, Table> {
    return (this.known ??= tablesOf(this.connection))
  }

  /** Whether a row, read with all its columns, is what was written. */
  isSound(table: string, row: object): boolean {
    const values = row as Record<string, SQLOutputValue>
    const columns = this.tables.get(table)?.columns ?? []
    return values[checksumColumn] === checksumOf(table, columns.map((column) => values[column]!)) // prettier-ignore
  }

  /**
   * A row, read with all its columns, that is what was written.
   * @throws {LibraryError} when it is not: what is damaged is shown to nobody as if it were true.
   */
  sound<Row extends object>(table: string, row: Row, what?: string): Row {
    if (this.isSound(table, row)) return row
    throw damaged(this.place, what)
  }

  /** Changes when another connection has written. */
  dataVersion(): number {
    return (this.one('PRAGMA data_version') as { data_version: number }).data_version
  }

  /** Runs `work` on one unchanging state of the library; never waits for a writer. */
  read<T>(work: () => T): T {
    return this.transaction('BEGIN', work)
  }

  /** Runs `work` as the only writer: all of it is kept, or nothing. */
  write<T>(work: () => T): T {
    if (this.readOnly)
      throw new LibraryError(
        this.place,
        'read-only',
        'is open for reading only. Open it for writing to change it.',
      )
    this.writes++
    return this.transaction('BEGIN IMMEDIATE', work)
  }

  private transaction<T>(begin: string, work: () => T): T {
    if (this.depth > 0) return work()
    return this.attempt(() => {
      this.sql(begin).run()
      this.depth++
      try {
        const result = work()
        this.sql('COMMIT').run()
        return result
      } catch (error) {
        // After a full disk or an input error SQLite has rolled back by itself.
        if (this.connection.isTransaction) this.sql('ROLLBACK').run()
        throw error
      } finally {
        this.depth--
      }
    })
  }

  /** What SQLite throws, in words that tell what to do. */
  attempt<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw this.isOfDamage(error) ? damagedHeader(this.place, error) : translated(error, this.place)
    }
  }

  /**
   * Where the description of a table is damaged, SQLite complains of the statement; where the head of the
   * file is, that it is no database.
   */
  private isOfDamage(error: unknown): boolean {
    if (isNoDatabase(error)) return wasLibrary(this.place)
    if (!isPlainError(error) || !this.connection?.isOpen) return false
    try {
      return this.version() >= migrations.length && strangeInSchema(this.connection).length > 0
    } catch {
      // Not even its description can be read.
      return wasLibrary(this.place)
    }
  }

  close(): void {
    if (!this.connection.isOpen) return
    this.statements.clear()
    this.attempt(() => this.connection.close())
  }
}

/** A file of an older version is read as the newest: its steps are taken by a connection of their own. */
function bringUpToDate(place: string, asIs: boolean, upgrading: DatabaseOptions['upgrading']): void {
  if (asIs)
    throw new LibraryError(place, 'read-only', 'was written by an older Unspin, and is left as it is. Restore it by `unspin library restore`: that brings it up to date.') // prettier-ignore
  try {
    new Database(place, upgrading && { upgrading }).close()
  } catch (error) {
    if (!(error instanceof LibraryError && error.problem === 'read-only')) throw error
    throw new LibraryError(
      place,
      'read-only',
      'was written by an older Unspin, and cannot be brought up to date where it is read-only. Open it once where it can be written.',
      { cause: error },
    )
  }
}
