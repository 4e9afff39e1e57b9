import { bits } from '../src/format.ts'

/** How far the levels reach, in standard deviations of a vector's coordinates; what lies beyond is cut. */
const reach = 2.3

/** Packs unit vectors into a few bits a coordinate, the lowest bits of a byte first. */
export function quantize(vectors: Float64Array, dimensions: number): Uint8Array {
  const half = 2 ** (bits - 1)
  const step = reach / Math.sqrt(dimensions) / half
  const bytes = new Uint8Array(Math.ceil((vectors.length * bits) / 8))
  vectors.forEach((value, index) => {
    const level = Math.max(0, Math.min(2 * half - 1, Math.floor(value / step) + half))
    const place = index * bits
    const shifted = level << (place & 7)
    bytes[place >> 3] |= shifted
    if (shifted > 0xff) bytes[(place >> 3) + 1] |= shifted >> 8
  })
  return bytes
}
