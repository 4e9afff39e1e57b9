import { gunzipSync } from 'node:zlib'
import { SourceError } from './errors.ts'
import { maxSourceBytes, tooLong } from './limits.ts'

/** What is in a gzip archive; other bytes as they are. Never unpacks more than an article may hold. */
export function unpack(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: maxSourceBytes })
  } catch (error) {
    if (error instanceof RangeError)
      throw new SourceError(name, `is too long. ${tooLong()}`, { cause: error })
    throw new SourceError(name, 'is a damaged gzip archive. Pack it again, or give what is in it.', {
      cause: error,
    })
  }
}

/** The name of what is packed. */
export const unpackedName = (name: string): string => name.replace(/\.gz$/i, '')
