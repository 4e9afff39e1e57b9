/** A row as it stands on a page; numbers with a fraction are of no table that is read so. */
export interface CellRow {
  number: number
  values: (null | number | Uint8Array)[]
}

/** A row longer than this is none of ours, but damage. */
const longest = 2 ** 28
const overflowHeaderBytes = 4

/**
 * The row of a cell on a leaf page of a table (https://www.sqlite.org/fileformat.html, 1.6 and 2.1); null
 * where there is none that could be.
 *
 * @param page a page of the file's size
 * @param at where the cell begins
 * @param overflow gives the page with a number: long rows go on there
 */
export function readCell(page: Buffer, at: number, overflow: (page: number) => Buffer): CellRow | null {
  const size = varint(page, at)
  if (!size || size.value > longest) return null
  const number = varint(page, size.end)
  if (!number || number.end >= page.length) return null
  const payload = payloadOf(page, number.end, size.value, overflow)
  const values = payload && valuesOf(payload)
  return values && { number: number.value, values }
}

function payloadOf(
  page: Buffer,
  at: number,
  size: number,
  overflow: (page: number) => Buffer,
): Buffer | null {
  const local = localBytes(page.length, size)
  const last = at + local
  if (local === size) return last <= page.length ? page.subarray(at, last) : null
  if (last + overflowHeaderBytes > page.length) return null
  const parts = [page.subarray(at, last)]
  let next = page.readUInt32BE(last)
  for (let left = size - local; left > 0;) {
    if (next === 0) return null
    const further = overflow(next)
    const part = further.subarray(overflowHeaderBytes, overflowHeaderBytes + left)
    parts.push(part)
    left -= part.length
    next = further.readUInt32BE(0)
  }
  return Buffer.concat(parts)
}

/** How much of a row stands on its leaf page. */
function localBytes(pageBytes: number, size: number): number {
  if (size <= pageBytes - 35) return size
  const least = Math.floor(((pageBytes - 12) * 32) / 255) - 23
  const local = least + ((size - least) % (pageBytes - overflowHeaderBytes))
  return local <= pageBytes - 35 ? local : least
}

function valuesOf(payload: Buffer): CellRow['values'] | null {
  const header = varint(payload, 0)
  if (!header || header.value > payload.length) return null
  const values: CellRow['values'] = []
  let at = header.value
  for (let place = header.end; place < header.value;) {
    const type = varint(payload, place)
    if (!type) return null
    const bytes = bytesOfType(type.value)
    if (bytes === null || at + bytes > payload.length) return null
    values.push(valueOf(type.value, payload.subarray(at, at + bytes)))
    at += bytes
    place = type.end
  }
  return values
}

const integerBytes = [0, 1, 2, 3, 4, 6]

/** Null for what no table that is read so has: fractions, integers of more than 48 bits, texts. */
function bytesOfType(type: number): number | null {
  if (type < integerBytes.length) return integerBytes[type]!
  if (type === 8 || type === 9) return 0
  return type >= 12 && type % 2 === 0 ? (type - 12) / 2 : null
}

function valueOf(type: number, bytes: Buffer): null | number | Uint8Array {
  if (type === 0) return null
  if (type === 8 || type === 9) return type - 8
  return type >= 12 ? bytes : bytes.readIntBE(0, bytes.length)
}

/**
 * A number in 1 to 9 bytes, seven bits each, the highest first; null where the bytes end, or it
 * is too large to be any of ours.
 */
function varint(bytes: Buffer, at: number): { value: number; end: number } | null {
  let value = 0
  for (let i = 0; i < 7; i++) {
    const byte = bytes[at + i]
    if (byte === undefined) return null
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, end: at + i + 1 }
  }
  return null
}
