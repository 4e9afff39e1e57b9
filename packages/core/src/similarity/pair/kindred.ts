import type { Pair } from './pair.ts'

const kindredContainment = 0.35
/** The same without a lexicon, when the forms of one word are not always known for one. */
const kindredWithoutLexicon = 0.3

/**
 * Whether the two tell the same story as a whole: most rare words of one are the
 * other's too, whichever is the richer.
 */
export function isKindred({ containment, vocabulary }: Pair): boolean {
  const least = vocabulary.language.lexicon ? kindredContainment : kindredWithoutLexicon
  return containment.richer >= least
}
