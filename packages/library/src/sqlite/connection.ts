import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { makeFolder } from '../folders.ts'
import { defineChecksum } from './checksums/checksum.ts'

export interface DatabaseOptions {
  readOnly?: boolean
  /** Told how far it is, 0..1, while a library of an older version is brought up to date: a million articles take minutes. */
  upgrading?: (share: number) => void
}

/** Long enough for whatever another process does in one transaction. */
const busyMilliseconds = 30_000

/** Opens an SQLite file; makes it, and the folder it is to be in, unless it is only to be read. */
export function connect(place: string, { readOnly = false }: DatabaseOptions): DatabaseSync {
  const connection = opened(place, readOnly)
  defineChecksum(connection)
  return connection
}

function opened(place: string, readOnly: boolean): DatabaseSync {
  if (place === ':memory:') return new DatabaseSync(place)
  if (!readOnly) makeFolder(dirname(resolve(place)))
  const options = { readOnly, timeout: busyMilliseconds }
  return new DatabaseSync(readOnly && cannotChange(place) ? immutable(place) : place, options)
}

/** Readers of a file with a log write down that they read, except where nobody can write: on a read-only medium. */
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
