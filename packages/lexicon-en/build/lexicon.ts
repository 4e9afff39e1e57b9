import type { Counts, Sections } from '../src/format.ts'
import { removeBroadNeighbours } from './broad.ts'
import { removeContrasts } from './contrasts.ts'
import { addDefiningPhrases } from './definitions.ts'
import { addGroups } from './groups.ts'
import { type Phrase, baseForms, choosePhrases } from './phrases.ts'
import { quantize } from './quantize.ts'
import { reduce } from './reduce.ts'
import { retrofit } from './retrofit.ts'
import { mergeSenses, sensesOf } from './senses.ts'
import type { Sources } from './sources.ts'
import { synsetSections } from './synsets.ts'
import { flatten, hashTable } from './tables.ts'
import { chooseWords } from './vocabulary.ts'
import type { WordNet } from './wordnet.ts'

/**
 * All that is left of GloVe's 100 once the shared directions are out, but for one:
 * coordinates are packed in eights.
 */
export const dimensions = 96

/** Turns WordNet from what words can mean into what they can stand for. */
export function prepare(wordnet: WordNet): void {
  addDefiningPhrases(wordnet)
  removeBroadNeighbours(wordnet)
  removeContrasts(wordnet)
  addGroups(wordnet)
}

/** Makes the contents of a lexicon file out of its sources. */
export function makeLexicon({ embeddings, wordnet, inflections }: Sources): {
  counts: Counts
  sections: Sections
} {
  prepare(wordnet)
  const chosen = chooseWords(embeddings, inflections)
  const { words } = chosen
  const bases = baseForms(words, inflections)
  const wordSenses = words.map((word) => sensesOf(word, wordnet, inflections))
  const phrases = choosePhrases(words, bases, wordSenses, wordnet)
  const phraseSenses = phrases.map(({ lemmas }) =>
    mergeSenses(Array.from(lemmas, (lemma) => sensesOf(lemma, wordnet, inflections))),
  )
  const vectors = retrofit(reduce(chosen, dimensions), dimensions, wordSenses, wordnet)
  const families = [...bases, ...phrases.map((_, index) => words.length + index)]
  const synsets = synsetSections([...wordSenses, ...phraseSenses], families, wordnet)
  return {
    counts: {
      words: words.length,
      phrases: phrases.length,
      synsets: synsets.neighbourStarts.length - 1,
      dimensions,
    },
    sections: {
      ...wordSections(words),
      bases,
      vectors: quantize(vectors, dimensions),
      ...phraseSections(phrases),
      ...synsets,
    },
  }
}

function wordSections(words: string[]): Pick<Sections, 'wordStarts' | 'letters' | 'wordSlots'> {
  const codes = words.map((word) => Array.from(word, (letter) => letter.charCodeAt(0)))
  const { starts, items } = flatten(codes)
  return { wordStarts: starts, letters: Uint8Array.from(items), wordSlots: hashTable(codes) }
}

function phraseSections(phrases: Phrase[]): Pick<Sections, 'phraseStarts' | 'phraseWords' | 'phraseSlots'> {
  const lists = phrases.map(({ bases }) => bases)
  const { starts, items } = flatten(lists)
  return { phraseStarts: starts, phraseWords: Uint16Array.from(items), phraseSlots: hashTable(lists) }
}
