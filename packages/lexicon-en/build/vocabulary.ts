import type { Embeddings } from './glove.ts'
import type { Inflections } from './inflections.ts'

/** Words kept whatever they are: names, abbreviations and foreign words of the news among them. */
const frequentWords = 20_000

/** What the size of the file allows; a word's number must fit 16 bits. */
const maxWords = 60_000

/**
 * The most frequent words, then the most frequent among the others that are words
 * or inflected forms of WordNet.
 */
export function chooseWords(
  { words, vectors, dimensions }: Embeddings,
  inflections: Inflections,
): Embeddings {
  const chosen: number[] = []
  for (let index = 0; index < words.length && chosen.length < maxWords; index++)
    if (index < frequentWords || inflections.isForm(words[index])) chosen.push(index)
  const kept = new Float64Array(chosen.length * dimensions)
  chosen.forEach((index, row) =>
    kept.set(vectors.subarray(index * dimensions, (index + 1) * dimensions), row * dimensions),
  )
  return { words: chosen.map((index) => words[index]), dimensions, vectors: kept }
}
