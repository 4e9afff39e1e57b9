import { pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createUnzip, createZstdDecompress } from 'node:zlib'
import { SourceError } from '../errors.ts'

export type Packing = 'gzip' | 'zstd' | 'deflate' | 'brotli'

const unpackers = {
  gzip: () => createGunzip(),
  zstd: () => createZstdDecompress(),
  deflate: () => createUnzip(),
  brotli: () => createBrotliDecompress(),
} satisfies Record<Packing, () => Transform>

/**
 * Text packs to a quarter, lists of alike lines to a fiftieth; only what was made
 * to fill a disk goes past this.
 */
const maxRatio = 200
const freeBytes = 64 * 2 ** 20

/** Whether so much cannot have come out of so little in good faith. */
export const isBomb = (packed: number, given: number): boolean =>
  given > freeBytes && given > packed * maxRatio

/** @throws {SourceError} */
export const archiveBomb = (place: string): SourceError =>
  new SourceError(
    place,
    `unpacks to more than ${maxRatio} times its size, as archive bombs do. Unpack it yourself if you trust it.`,
  )

/** How bytes are packed, by how they begin; `null` when they are not. */
export function packingOf([a, b, c, d]: Uint8Array): Packing | null {
  if (a === 0x1f && b === 0x8b) return 'gzip'
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd'
  return null
}

/** What is packed in `chunks`, as it comes; never more than a bounded multiple of what was read. */
export async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  packing: Packing,
  place: string,
): AsyncGenerator<Uint8Array> {
  let read = 0
  let given = 0
  let failure: unknown
  const counted = async function* () {
    try {
      for await (const chunk of chunks) {
        read += chunk.length
        yield chunk
      }
    } catch (error) {
      failure = error
      throw error
    }
  }
  const unpacker = unpackers[packing]()
  // What goes wrong comes out of the loop below.
  pipeline(counted, unpacker, () => {})
  try {
    for await (const chunk of unpacker as AsyncIterable<Uint8Array>) {
      given += chunk.length
      if (isBomb(read, given)) throw archiveBomb(place)
      yield chunk
    }
  } catch (error) {
    if (error instanceof SourceError || error === failure) throw error
    throw new SourceError(place, `is a damaged ${packing} archive. Pack it again, or give what is in it.`, {
      cause: error,
    })
  }
  // Node's decompressor leaves off after the first frame.
  if (packing === 'zstd' && unpacker.bytesWritten < read)
    throw new SourceError(
      place,
      'holds several Zstandard frames, of which the first was read. Unpack it with `zstd -d`.',
    )
}
