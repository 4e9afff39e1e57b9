import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { makeFolder } from '../folders.ts'
import { defineChecksum } from './checksums/checksum.ts'

export interface DatabaseOptions {
  readOnly?: boolean
  /**
   * Told how far it is, 0..1, while a library of an older version is brought up to date: a
   * million articles take minutes.
   */
  upgrading?: (share: number) => void
  /**
   * Leaves the file as it is, and nothing beside it: a backup is read, and not brought up
   * to date by that. Read-only too.
   */
  asIs?: boolean
  /** Where the file is while it is yet to come to its place: messages name the place. */
  file?: string
}

/** Long enough for whatever another process does in one transaction. */
const busyMilliseconds = 30_000

/**
 * Opens an SQLite file; makes it, and the folder it is to be in, unless it is only to be read. Another file
 * may take its place in that moment, by a restore: what SQLite keeps beside a file goes by names, so nobody
 * may be left with the former one in the place of the other.
 */
export function connect(name: string, options: DatabaseOptions): DatabaseSync {
  const connection = opened(options.file ?? name, options)
  defineChecksum(connection)
  return connection
}

function opened(place: string, options: DatabaseOptions): DatabaseSync {
  if (place === ':memory:') return new DatabaseSync(place)
  for (;;) {
    const before = numberOf(place)
    const connection = open(place, options)
    try {
      // The file is locked by the first that is read of it, and can take nobody's place from then on.
      if (before !== null) connection.exec('PRAGMA schema_version')
    } catch (error) {
      connection.close()
      throw error
    }
    if (before === null || before === numberOf(place)) return connection
    connection.close()
  }
}

function open(place: string, { readOnly = false, asIs = false }: DatabaseOptions): DatabaseSync {
  if (!readOnly && !asIs) makeFolder(dirname(resolve(place)))
  const options = { readOnly: readOnly || asIs, timeout: busyMilliseconds }
  const isStill = asIs ? isAtRest(place) : readOnly && cannotChange(place)
  return new DatabaseSync(isStill ? immutable(place) : place, options)
}

/**
 * Readers of a file with a log write down that they read, except where nobody
 * can write: on a read-only medium.
 */
function immutable(place: string): URL {
  const url = pathToFileURL(resolve(place))
  url.searchParams.set('immutable', '1')
  return url
}

function cannotChange(place: string): boolean {
  if (existsSync(`${place}-wal`)) return false
  try {
    accessSync(dirname(resolve(place)), constants.W_OK)
    return false
  } catch {
    return existsSync(place)
  }
}

/** Whether all of it is in the file: nobody has it open for writing, or was killed at that. */
function isAtRest(place: string): boolean {
  return (statSync(`${place}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0 && existsSync(place)
}

function numberOf(place: string): string | null {
  const found = statSync(place, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : null
}
