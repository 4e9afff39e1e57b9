/** Brings each vector to length 1, in place. */
export function normalize(vectors: Float64Array, dimensions: number): Float64Array {
  for (let start = 0; start < vectors.length; start += dimensions) {
    const vector = vectors.subarray(start, start + dimensions)
    const length = Math.sqrt(dot(vector, vector))
    if (length > 0) for (let index = 0; index < dimensions; index++) vector[index] /= length
  }
  return vectors
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index++) sum += one[index] * other[index]
  return sum
}

/** Adds a vector, scaled, onto another. */
export function add(sum: Float64Array, vector: Float64Array, scale = 1): void {
  for (let index = 0; index < sum.length; index++) sum[index] += scale * vector[index]
}
