/**
 * What the words of a comparison are called wherever people read them: data and a few
 * phrases, and nothing of the engine.
 */
import {
  copyLabels,
  type Direction,
  type Kind,
  type Label,
  type Replacement,
  type Verdict,
} from './comparison.ts'
export { copyLabels, otherSide, sideNames, sides } from './comparison.ts'
import type { FeatureName } from './similarity/verdict/features.ts'

/** What a label is called, and what it says. */
export const labelWords: Record<Label, { title: string; meaning: string }> = {
  identical: { title: 'Identical', meaning: 'the same body, word for word' },
  reprint: {
    title: 'Reprint',
    meaning: 'the same body but for typography, headline or date lines, and trifles',
  },
  edited: { title: 'Edited copy', meaning: 'the same text, touched up, cut or extended' },
  spun: { title: 'Spun copy', meaning: 'the same text, its words replaced one for one' },
  rewritten: { title: 'Rewritten copy', meaning: 'the same story in the same order, in other words' },
  excerpt: { title: 'Excerpt', meaning: 'different articles, one of which lifts a part of the other' },
  'same-event': {
    title: 'Same event',
    meaning: 'independent reports of one event, at most quotations in common',
  },
  'same-form': {
    title: 'Same form',
    meaning: 'two notices of one form, with other facts',
  },
  unrelated: { title: 'Unrelated', meaning: 'nothing suggests that one was made from the other' },
  'too-short': { title: 'Too short', meaning: 'too few words to tell whether one was made from the other' },
}

/** Hue, line and sign all say the kind, so that none has to be seen. */
export const kindWords: Record<Kind, { title: string; sign: string; meaning: string }> = {
  verbatim: { title: 'Verbatim', sign: '=', meaning: 'the same words' },
  edited: { title: 'Edited', sign: '~', meaning: 'words added, dropped or changed' },
  spun: { title: 'Spun', sign: '⇄', meaning: 'words replaced one for one, their order kept' },
  rewritten: { title: 'Rewritten', sign: '≈', meaning: 'the same content, rephrased' },
  quotation: { title: 'Quotation', sign: '”', meaning: 'shared words of a speaker' },
}

export const relationWords: Record<Replacement['relation'], string> = {
  synonym: 'synonym',
  other: 'other word',
}

/** What the verdict asks, in the order in which it may ask. */
export const questionWords: Readonly<Record<string, string>> = {
  form: 'Are they notices of one form, with other facts?',
  copy: 'Was one made from the other?',
  excerpt: 'Is only a part in common?',
  reworded: 'Is it told in other words?',
  spun: 'Are words replaced one for one?',
  reprint: 'Are the differences no more than trifles?',
  event: 'Do both report one event?',
}

/** What the figures are that a question weighs; each is 0..1. */
export const featureWords: Readonly<Record<string, string>> = {
  containment: 'Rare words, names and numbers of one that the other has',
  facts: 'Names and numbers of one that the other has',
  coverage: 'Narrative that has a counterpart, of the body that has more',
  leastCoverage: 'Narrative that has a counterpart, of the body that has less',
  takenOver: 'Narrative words taken over unchanged, as a magnitude',
  same: 'Words of the passages that stand unchanged',
  replaced: 'Words of the passages replaced one for one',
  synonyms: 'Replaced words that are synonyms',
  quotations: 'Words in quotations that agree',
  form: 'Words that are no facts and stand at the same place in both, of the body that has fewer',
  changedFacts: 'Names, dates and numbers at whose place the other has another, of those at the same place',
} satisfies Record<FeatureName, string>

/** A share in whole per cent; only all is 100 % and only none is 0 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1 %'
  const whole = share >= 1 ? 100 : Math.min(99, Math.round(share * 100))
  return `${whole} %`
}

/**
 * How sure a verdict is; `null` where it says that nothing can be told, of
 * which nobody asks how sure that is.
 */
export const confidenceOf = ({ label, confidence }: Verdict): string | null =>
  label === 'too-short' ? null : percent(confidence)

/**
 * Of what was compared with an article: whether none is a copy only because there are too few words to tell.
 */
export const areTooShortToTell = (labels: readonly Label[]): boolean =>
  labels.length > 0 && labels.every((label) => label === 'too-short')

/** Which of a pair, that is `label`, is the original. */
export function directionTitle({ original }: Direction, label: Label): string {
  if (label === 'too-short') return 'Too few words to tell'
  if (!copyLabels.has(label)) return 'No direction: the pair is no copy'
  if (original === null) return 'The texts do not show which came first'
  return original === 'a' ? 'A is the original, B was made from it' : 'B is the original, A was made from it'
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : several}`
}

/**
 * A whole number as English writes it: 12,345. By hand, since the first `toLocaleString` of a process reads
 * what the system knows of every language.
 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** A stretch of text on one line, for lists and labels. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** A phrase as a sentence of its own. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
