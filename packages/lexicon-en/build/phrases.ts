import type { Inflections } from './inflections.ts'
import type { Senses } from './senses.ts'
import type { WordNet } from './wordnet.ts'

const longestPhrase = 4

export interface Phrase {
  /** As WordNet spells it, in lower case: 'give_up', and 'giving_up', which has the same base forms. */
  lemmas: Set<string>
  /** The numbers of the base forms of its words. */
  bases: number[]
}

/**
 * The phrases of WordNet and the groups that consist of the words given and mean the same as one of
 * them, or the next broader thing.
 */
export function choosePhrases(
  words: string[],
  bases: Uint16Array,
  senses: Senses[],
  wordnet: WordNet,
): Phrase[] {
  const numbers = new Map(words.map((word, index) => [word, index]))
  const phrases = new Map<string, Phrase>()
  for (const lemma of lemmasOf(senses, wordnet)) {
    const parts = lemma.split('_')
    if (parts.length < 2 || parts.length > longestPhrase || !parts.every((word) => numbers.has(word)))
      continue
    const phrase = parts.map((word) => bases[numbers.get(word)!])
    const same = phrases.get(phrase.join())
    if (same === undefined) phrases.set(phrase.join(), { lemmas: new Set([lemma]), bases: phrase })
    else same.lemmas.add(lemma)
  }
  return [...phrases.values()]
}

/**
 * The lemmas, in lower case, of the synsets that words have as senses, of those next to a
 * common sense and of the groups.
 */
function lemmasOf(senses: Senses[], wordnet: WordNet): Set<string> {
  const lemmasOfSynset = (key: string): string[] => wordnet.synsets.get(key)!.lemmas
  const neighbours = (key: string): string[] => wordnet.synsets.get(key)!.neighbours
  const reached = senses.flatMap(({ common, other }) => [...common, ...other, ...common.flatMap(neighbours)])
  const keys = new Set([...reached, ...Array.from(wordnet.groups.values()).flat()])
  return new Set([...keys].flatMap(lemmasOfSynset).map((lemma) => lemma.toLowerCase()))
}

/** The number of each word's base form, or its own when the base form is not among the words. */
export function baseForms(words: string[], inflections: Inflections): Uint16Array {
  const numbers = new Map(words.map((word, index) => [word, index]))
  return Uint16Array.from(words, (word, index) => numbers.get(inflections.base(word)) ?? index)
}
