import type { WordNet } from './wordnet.ts'

const longestPhrase = 4

/**
 * Makes the phrase that begins a verb's definition a lemma of that verb, when it is a phrase of WordNet:
 * 'visit' is defined as 'go to see a place', so 'go to' can stand for it, which no synset says.
 */
export function addDefiningPhrases({ synsets, senses }: WordNet): void {
  for (const [key, synset] of synsets) {
    if (!key.startsWith('v')) continue
    const phrase = phraseAtStart(synset.definition, (lemma) => senses.verb.has(lemma))
    if (phrase === undefined || synset.lemmas.includes(phrase)) continue
    synset.lemmas.push(phrase)
    senses.verb.get(phrase)!.push(key)
  }
}

function phraseAtStart(definition: string, isLemma: (phrase: string) => boolean): string | undefined {
  const words = /^(?:\([^)]*\) )?([a-z]+(?: [a-z]+)*)/.exec(definition)?.[1].split(' ') ?? []
  for (let length = Math.min(longestPhrase, words.length); length > 1; length--) {
    const phrase = words.slice(0, length).join('_')
    if (isLemma(phrase)) return phrase
  }
  return undefined
}
