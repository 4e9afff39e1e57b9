import { eigenvectors } from './eigenvectors.ts'
import type { Embeddings } from './glove.ts'

/** The directions that nearly all words share and that tell frequent from rare rather than one meaning from another. */
const sharedDirections = 3

/**
 * Takes the mean and the shared directions out of the vectors ("all but the top", Mu and Viswanath 2018) and scales the
 * others to equal spread, `dimensions` of them. The package's README has the measurements behind this.
 */
export function reduce({ words, vectors, dimensions: size }: Embeddings, dimensions: number): Float64Array {
  const centred = centre(vectors, size)
  const { values, vectors: axes } = eigenvectors(covariance(centred, size), size)
  const kept = axes.slice(sharedDirections, sharedDirections + dimensions)
  const scales = values.slice(sharedDirections).map((value) => 1 / Math.sqrt(value))
  const reduced = new Float64Array(words.length * dimensions)
  for (let word = 0; word < words.length; word++)
    for (let axis = 0; axis < dimensions; axis++)
      reduced[word * dimensions + axis] = scales[axis]! * dot(kept[axis]!, centred, word * size)
  return reduced
}

function centre(vectors: Float64Array, size: number): Float64Array {
  const mean = new Float64Array(size)
  for (let index = 0; index < vectors.length; index++) mean[index % size]! += vectors[index]!
  const count = vectors.length / size
  return vectors.map((value, index) => value - mean[index % size]! / count)
}

function covariance(centred: Float64Array, size: number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let start = 0; start < centred.length; start += size)
    for (let row = 0; row < size; row++) {
      const value = centred[start + row]!
      for (let column = 0; column < size; column++)
        matrix[row * size + column]! += value * centred[start + column]!
    }
  const count = centred.length / size
  return matrix.map((sum) => sum / count)
}

function dot(axis: Float64Array, vectors: Float64Array, start: number): number {
  let sum = 0
  for (let index = 0; index < axis.length; index++) sum += axis[index]! * vectors[start + index]!
  return sum
}

/** The spread of a coordinate that the 16 steps of four bits reach, in standard deviations of the word's own coordinates. */
const reach = 2.6

/** Packs coordinates into four bits each, two a byte; only a vector's direction is kept. */
export function pack(vectors: Float64Array, dimensions: number): Uint8Array {
  const bytes = new Uint8Array(vectors.length / 2)
  for (let start = 0; start < vectors.length; start += dimensions) {
    const vector = vectors.subarray(start, start + dimensions)
    const step = (reach * Math.sqrt(dot(vector, vectors, start) / dimensions)) / 8
    for (let index = 0; index < dimensions; index++) {
      const level = Math.max(0, Math.min(15, Math.floor(vector[index]! / step) + 8))
      bytes[(start + index) >> 1]! |= level << (4 * (index & 1))
    }
  }
  return bytes
}
