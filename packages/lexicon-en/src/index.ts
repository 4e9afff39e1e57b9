import type { Lexicon } from '@unspin/core'
import { readSections } from './read.ts'
import { Synsets } from './synonyms.ts'
import { cosine, unpack } from './vectors.ts'
import { Words } from './words.ts'

/** Words that WordNet puts next to each other count as synonyms only when their vectors agree at least this much. */
const adjacentCosine = 0.2

/**
 * The English lexicon over the bytes of `english.bin`. The bytes are used in place: keep them as they are.
 * `synonyms` also takes phrases, their words separated by one space: `synonyms('resigned', 'gave up')`.
 * @throws Error when the bytes are not a whole lexicon file of this version.
 */
export function lexiconFrom(bytes: ArrayBuffer | Uint8Array): Lexicon {
  const { counts, sections } = readSections(bytes)
  const words = new Words(sections)
  const synsets = new Synsets(sections)

  const entry = (term: string): number => {
    if (!term.includes(' ')) return words.number(term)
    const phrase = words.phrase(term)
    return phrase < 0 ? -1 : counts.words + phrase
  }
  const vector = (word: number): Int8Array => unpack(sections.vectors, word, counts.dimensions)
  const alike = (one: number, other: number): boolean =>
    one >= counts.words || other >= counts.words || cosine(vector(one), vector(other)) >= adjacentCosine

  return {
    lang: 'en',
    dimensions: counts.dimensions,
    rank: (word) => words.number(word),
    vector: (word) => {
      const number = words.number(word)
      return number < 0 ? null : vector(number)
    },
    synonyms: (one, other) => {
      const first = entry(one)
      const second = entry(other)
      if (first < 0 || second < 0 || first === second) return false
      return synsets.shared(first, second) || (synsets.adjacent(first, second) && alike(first, second))
    },
  }
}
