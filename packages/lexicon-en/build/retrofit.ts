import type { Senses } from './senses.ts'
import { add, normalize } from './vectors.ts'
import type { WordNet } from './wordnet.ts'

const rounds = 10

/**
 * Draws words that WordNet connects towards each other ("retrofitting", after Faruqui et al. 2015):
 * each round, a word's vector becomes the mean of its own and of what its common senses and their
 * neighbours mean, a synset being the mean of its words. So two words come close that share no sense,
 * but each shares one with a third.
 */
export function retrofit(
  vectors: Float64Array,
  dimensions: number,
  senses: Senses[],
  wordnet: WordNet,
): Float64Array {
  const members = membersOf(senses)
  const around = senses.map(({ common }) =>
    common
      .flatMap((synset) => [synset, ...wordnet.synsets.get(synset)!.neighbours])
      .filter((synset) => members.has(synset)),
  )
  let current = vectors
  for (let round = 0; round < rounds; round++) {
    const meanings = new Map<string, Float64Array>()
    for (const [synset, words] of members)
      meanings.set(synset, meanOf(words.map((word) => row(current, dimensions, word))))
    const next = vectors.slice()
    around.forEach((synsets, word) => {
      if (synsets.length === 0) return
      const own = row(vectors, dimensions, word)
      row(next, dimensions, word).set(meanOf([own, meanOf(synsets.map((synset) => meanings.get(synset)!))]))
    })
    current = next
  }
  return normalize(current, dimensions)
}

/** The words that have each synset as a common sense. */
function membersOf(senses: Senses[]): Map<string, number[]> {
  const members = new Map<string, number[]>()
  senses.forEach(({ common }, word) => {
    for (const synset of common) {
      const words = members.get(synset)
      if (words === undefined) members.set(synset, [word])
      else words.push(word)
    }
  })
  return members
}

function row(matrix: Float64Array, dimensions: number, index: number): Float64Array {
  return matrix.subarray(index * dimensions, (index + 1) * dimensions)
}

function meanOf(vectors: Float64Array[]): Float64Array {
  const mean = new Float64Array(vectors[0].length)
  for (const vector of vectors) add(mean, vector, 1 / vectors.length)
  return mean
}
