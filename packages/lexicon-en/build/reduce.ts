import { eigenvectors } from './eigenvectors.ts'
import type { Embeddings } from './glove.ts'
import { add, dot, normalize } from './vectors.ts'

/**
 * The directions that nearly all words share; they tell frequent from rare rather
 * than one meaning from another.
 */
const sharedDirections = 3

/**
 * Takes the mean and the shared directions out of the vectors ("all but the top", Mu and Viswanath 2018),
 * scales the next `dimensions` directions to equal spread, and brings the vectors to length 1.
 */
export function reduce({ vectors, dimensions: size }: Embeddings, dimensions: number): Float64Array {
  const count = vectors.length / size
  const centred = centre(vectors, size)
  const { values, vectors: axes } = eigenvectors(covariance(centred, size), size)
  const kept = axes.slice(sharedDirections, sharedDirections + dimensions)
  const reduced = new Float64Array(count * dimensions)
  for (let word = 0; word < count; word++) {
    const vector = centred.subarray(word * size, (word + 1) * size)
    kept.forEach((axis, index) => {
      reduced[word * dimensions + index] = dot(axis, vector) / Math.sqrt(values[sharedDirections + index])
    })
  }
  return normalize(reduced, dimensions)
}

export function centre(vectors: Float64Array, size: number): Float64Array {
  const mean = new Float64Array(size)
  for (let start = 0; start < vectors.length; start += size) add(mean, vectors.subarray(start, start + size))
  const count = vectors.length / size
  return vectors.map((value, index) => value - mean[index % size] / count)
}

function covariance(centred: Float64Array, size: number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let start = 0; start < centred.length; start += size) {
    const vector = centred.subarray(start, start + size)
    for (let row = 0; row < size; row++)
      add(matrix.subarray(row * size, (row + 1) * size), vector, vector[row])
  }
  const count = centred.length / size
  return matrix.map((sum) => sum / count)
}
