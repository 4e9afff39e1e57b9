import type { Inflections } from './inflections.ts'
import { type WordNet, partsOfSpeech } from './wordnet.ts'

/**
 * Senses kept of each lemma and part of speech; a word's rarer ones add wrong
 * synonyms and hardly a right one.
 */
const keptSenses = 8
/** Of these, the ones whose neighbours count too. */
const commonSenses = 3

/**
 * Grammatical words, whose letters WordNet knows only as something else: 'can' the tin, 'will' the testament.
 */
const grammatical = new Set(
  (
    'a about after all an and any are as at be been before being but by can could did do does doing down for from had has have ' +
    'having he her here hers him his how i if in into is it its may me might more most must my no nor not of off on or our ' +
    'ours out over shall she should so some than that the their them then there these they this those to under up us was we ' +
    'were what when where which while who whom whose why will with would you your'
  ).split(' '),
)

/** Keys of synsets. */
export interface Senses {
  common: string[]
  other: string[]
}

/** The senses of a word in any inflection, or of a phrase ('give_up'). */
export function sensesOf(term: string, wordnet: WordNet, inflections: Inflections): Senses {
  if (grammatical.has(term)) return { common: [], other: wordnet.groups.get(term) ?? [] }
  const kept = term.includes('_') ? Infinity : keptSenses
  const ranked = partsOfSpeech.flatMap((part) =>
    inflections.lemmas(term, part).flatMap((lemma) =>
      wordnet.senses[part]
        .get(lemma)!
        .slice(0, kept)
        .map((synset, rank) => ({ synset, rank, lemma })),
    ),
  )
  const senses = ranked.filter(
    ({ synset, lemma }) => !isAbbreviation(lemma, wordnet.synsets.get(synset)!.lemmas),
  )
  const common = new Set(senses.filter(({ rank }) => rank < commonSenses).map(({ synset }) => synset))
  const all = new Set([...senses.map(({ synset }) => synset), ...groupsOf(term, wordnet, inflections)])
  return { common: [...common], other: [...all].filter((synset) => !common.has(synset)) }
}

/** The groups of the term and its lemmas, once each. */
function groupsOf(term: string, { groups }: WordNet, inflections: Inflections): string[] {
  const lemmas = new Set([term, ...partsOfSpeech.flatMap((part) => inflections.lemmas(term, part))])
  return Array.from(lemmas, (lemma) => groups.get(lemma) ?? []).flat()
}

/** The senses of a phrase under all its spellings. */
export function mergeSenses(senses: Senses[]): Senses {
  const common = new Set(senses.flatMap((one) => one.common))
  const other = new Set(senses.flatMap((one) => one.other))
  return { common: [...common], other: [...other].filter((synset) => !common.has(synset)) }
}

/** Whether a synset spells a short lemma with capitals: 'US', 'WHO', 'As', which folded words are not. */
function isAbbreviation(lemma: string, spellings: string[]): boolean {
  return lemma.length < 4 && !spellings.includes(lemma)
}
