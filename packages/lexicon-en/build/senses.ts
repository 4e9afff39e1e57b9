import type { Inflections } from './inflections.ts'
import { type WordNet, partsOfSpeech } from './wordnet.ts'

/** Senses kept of each lemma and part of speech; the rarer ones add wrong synonyms and hardly a right one. */
const keptSenses = 8
/** Of these, the ones whose neighbours count too. */
const commonSenses = 3

/** Grammatical words, whose letters WordNet knows only as something else: 'can' the tin, 'will' the testament. */
const grammatical = new Set(
  (
    'a about after all an and any are as at be been before being but by can could did do does doing down for from had has have ' +
    'having he her here hers him his how i if in into is it its may me might more most must my no nor not of off on or our ' +
    'ours out over shall she should so some than that the their them then there these they this those to under up us was we ' +
    'were what when where which while who whom whose why will with would you your'
  ).split(' '),
)

export interface Senses {
  common: string[]
  other: string[]
}

/** The senses of a word in any inflection, or of a phrase ('give_up'). */
export function sensesOf(term: string, wordnet: WordNet, inflections: Inflections): Senses {
  const common = new Set<string>()
  const other = new Set<string>()
  if (grammatical.has(term)) return { common: [], other: [] }
  for (const part of partsOfSpeech)
    for (const lemma of inflections.lemmas(term, part))
      wordnet.senses[part]
        .get(lemma)!
        .slice(0, keptSenses)
        .forEach((synset, index) => {
          if (!isAbbreviation(lemma, wordnet.synsets.get(synset)!.lemmas))
            (index < commonSenses ? common : other).add(synset)
        })
  return { common: [...common], other: [...other].filter((synset) => !common.has(synset)) }
}

/** Whether a synset spells a short lemma with capitals: 'US', 'WHO', 'As', which folded words are not. */
function isAbbreviation(lemma: string, spellings: string[]): boolean {
  return lemma.length < 4 && !spellings.includes(lemma)
}
