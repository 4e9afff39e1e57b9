import type { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'

/** The column that every table has, and the SQL function that triggers fill it by. */
export const checksumColumn = 'checksum'
export const checksumFunction = 'checksum_of'

/** What a column may hold. */
type Value = null | number | bigint | string | Uint8Array

/**
 * The checksum of a row: CRC-32 of the name of its table and its values in the order of the columns, as a
 * signed number, which takes four bytes. Nulls at the end do not count, so that a column may be added to a
 * table without a change of all its rows.
 *
 * A CRC finds every damage that spans 32 bits or less, and overlooks one other in four
 * thousand million. It is no seal against somebody who changes a library on purpose: who can
 * write the file can write its checksums.
 */
export function checksumOf(table: string, values: readonly Value[]): number {
  let last = values.length
  while (last > 0 && values[last - 1] === null) last--
  let bytes = 0
  const told: unknown[] = [table]
  for (let i = 0; i < last; i++) {
    const value = values[i]!
    if (value instanceof Uint8Array) {
      bytes = crc32(value, bytes)
      told.push([value.length])
    } else told.push(typeof value === 'bigint' ? { big: String(value) } : value)
  }
  return crc32(JSON.stringify(told), bytes) | 0
}

/** Lets the triggers of a library work on this connection. */
export function defineChecksum(connection: DatabaseSync): void {
  const options = { deterministic: true, varargs: true }
  connection.function(checksumFunction, options, (table, ...values) => checksumOf(String(table), values))
}
