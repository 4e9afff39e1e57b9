import type { Inflections } from './inflections.ts'
import type { WordNet } from './wordnet.ts'

const longestPhrase = 4

export interface Phrase {
  /** As WordNet spells it, in lower case: 'give_up'. */
  lemma: string
  /** The numbers of the base forms of its words. */
  bases: number[]
}

/** WordNet's phrases that share a synset with one of the words given and consist of them; one for each list of base forms. */
export function choosePhrases(words: string[], bases: Uint16Array, wordnet: WordNet): Phrase[] {
  const numbers = new Map(words.map((word, index) => [word, index]))
  const phrases = new Map<string, Phrase>()
  for (const { lemmas } of wordnet.synsets.values()) {
    if (!lemmas.some((lemma) => numbers.has(lemma))) continue
    for (const lemma of lemmas) {
      const parts = lemma.split('_').map((word) => numbers.get(word))
      if (parts.length < 2 || parts.length > longestPhrase || parts.includes(undefined)) continue
      const phrase = parts.map((word) => bases[word!]!)
      if (!phrases.has(phrase.join())) phrases.set(phrase.join(), { lemma, bases: phrase })
    }
  }
  return [...phrases.values()]
}

/** The number of each word's base form, or its own when the base form is not among the words. */
export function baseForms(words: string[], inflections: Inflections): Uint16Array {
  const numbers = new Map(words.map((word, index) => [word, index]))
  return Uint16Array.from(words, (word, index) => numbers.get(inflections.base(word)) ?? index)
}
