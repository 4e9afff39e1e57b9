/** The length of a vector that `unpack` returns, within rounding: dot products of two lie within ± its square. */
export const vectorLength = 127

/** The vector of one word, unpacked from two coordinates a byte and brought to unit length in signed bytes. */
export function unpack(vectors: Uint8Array, word: number, dimensions: number): Int8Array {
  const levels = new Float64Array(dimensions)
  const start = (word * dimensions) / 2
  let squares = 0
  for (let index = 0; index < dimensions; index++) {
    const half = (vectors[start + (index >> 1)] >> (4 * (index & 1))) & 15
    const level = 2 * half - 15
    levels[index] = level
    squares += level * level
  }
  const scale = vectorLength / Math.sqrt(squares)
  return Int8Array.from(levels, (level) => Math.round(level * scale))
}

/** The cosine between two vectors of `unpack`. */
export function cosine(one: Int8Array, other: Int8Array): number {
  let dot = 0
  for (let index = 0; index < one.length; index++) dot += one[index] * other[index]
  return dot / (vectorLength * vectorLength)
}
