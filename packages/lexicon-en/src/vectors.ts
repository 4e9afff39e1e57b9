import { bits } from './format.ts'

/** The length that vectors are scaled to: the largest that fits signed bytes whatever the direction. */
const vectorLength = 127

const levels = 2 ** bits
/** Eight coordinates fill as many bytes as a coordinate has bits. */
const group = 8

/** The vector of a word, out of the packed ones, at unit length. */
export function unpack(packed: Uint8Array, word: number, dimensions: number): Int8Array {
  const codes = new Int8Array(dimensions)
  let squares = 0
  let place = (word * dimensions * bits) / 8
  for (let index = 0; index < dimensions; index += group, place += bits) {
    const coordinates = packed[place] | (packed[place + 1] << 8) | (packed[place + 2] << 16)
    for (let at = 0; at < group; at++) {
      const code = (coordinates >> (at * bits)) & (levels - 1)
      codes[index + at] = code
      squares += levelOf(code) ** 2
    }
  }
  const scale = vectorLength / Math.sqrt(squares)
  const scaled = new Int8Array(levels)
  for (let code = 0; code < levels; code++) scaled[code] = Math.round(levelOf(code) * scale)
  for (let index = 0; index < dimensions; index++) codes[index] = scaled[codes[index]]
  return codes
}

/** Codes stand for the odd numbers around 0, so that no direction is preferred. */
function levelOf(code: number): number {
  return 2 * code - (levels - 1)
}

/** The direction between some vectors, at unit length. */
export function meanOf(vectors: Int8Array[]): Int8Array {
  const sum = new Float64Array(vectors[0].length)
  for (const vector of vectors) vector.forEach((value, index) => (sum[index] += value))
  const scale = vectorLength / Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0))
  return Int8Array.from(sum, (value) => Math.round(value * scale))
}

/** The cosine between two vectors at unit length. */
export function cosine(one: Int8Array, other: Int8Array): number {
  let dot = 0
  for (let index = 0; index < one.length; index++) dot += one[index] * other[index]
  return dot / (vectorLength * vectorLength)
}
