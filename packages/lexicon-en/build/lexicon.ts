import type { Counts, Sections } from '../src/format.ts'
import type { Embeddings } from './glove.ts'
import type { Inflections } from './inflections.ts'
import { type Phrase, baseForms, choosePhrases } from './phrases.ts'
import { pack, reduce } from './reduce.ts'
import { type Senses, sensesOf } from './senses.ts'
import { flatten, hashTable } from './tables.ts'
import { chooseWords } from './vocabulary.ts'
import type { WordNet } from './wordnet.ts'

/** Makes the contents of a lexicon file out of its sources. */
export function makeLexicon(
  source: Embeddings,
  wordnet: WordNet,
  inflections: Inflections,
  dimensions: number,
): { counts: Counts; sections: Sections } {
  const embeddings = chooseWords(source, inflections)
  const { words } = embeddings
  const bases = baseForms(words, inflections)
  const phrases = choosePhrases(words, bases, wordnet)
  const terms = [...words, ...phrases.map(({ lemma }) => lemma)]
  const synsets = synsetSections(
    terms.map((term) => sensesOf(term, wordnet, inflections)),
    wordnet,
  )
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
      vectors: pack(reduce(embeddings, dimensions), dimensions),
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

type SynsetSections = Pick<
  Sections,
  'senseStarts' | 'senses' | 'commonSenses' | 'neighbourStarts' | 'neighbours'
>

/** Numbers the synsets that can connect two terms; the others are left out. */
function synsetSections(senses: Senses[], wordnet: WordNet): SynsetSections {
  const connecting = connectingSynsets(senses, wordnet)
  const numbers = new Map(connecting.map((key, index) => [key, index]))
  const numbered = (keys: string[]): number[] => keys.flatMap((key) => numbers.get(key) ?? [])
  const common = senses.map((one) => numbered(one.common))
  const all = flatten(senses.map((one, index) => [...common[index]!, ...numbered(one.other)]))
  const neighbours = flatten(connecting.map((key) => numbered(wordnet.synsets.get(key)!.neighbours)))
  return {
    senseStarts: all.starts,
    senses: Uint16Array.from(all.items),
    commonSenses: Uint8Array.from(common, (list) => list.length),
    neighbourStarts: neighbours.starts,
    neighbours: Uint16Array.from(neighbours.items),
  }
}

/** Synsets that two terms share, or that are a common sense next to another common sense. */
function connectingSynsets(senses: Senses[], wordnet: WordNet): string[] {
  const uses = new Map<string, number>()
  const common = new Set(senses.flatMap((one) => one.common))
  for (const one of senses)
    for (const key of [...one.common, ...one.other]) uses.set(key, (uses.get(key) ?? 0) + 1)
  const linked = new Set<string>()
  for (const key of common)
    for (const neighbour of wordnet.synsets.get(key)!.neighbours)
      if (common.has(neighbour)) linked.add(key).add(neighbour)
  return [...uses.keys()].filter((key) => uses.get(key)! > 1 || linked.has(key)).sort()
}
