import { crc32 } from 'node:zlib'

/** Bytes before a block, for its checksum. */
export const checksumBytes = 4

/**
 * A block with its CRC-32 before it: SQLite keeps none, and a damaged list would name
 * wrong articles, or none that are.
 */
export function checked(block: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(checksumBytes + block.length)
  new DataView(bytes.buffer).setUint32(0, crc32(block), true)
  bytes.set(block, checksumBytes)
  return bytes
}

/** The block in what `checked` gave; null when it is damaged. */
export function unchecked(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < checksumBytes) return null
  const block = bytes.subarray(checksumBytes)
  const { buffer, byteOffset } = bytes
  return new DataView(buffer, byteOffset).getUint32(0, true) === crc32(block) ? block : null
}
