import { functionWordsOf } from './function-words.ts'

// The most frequent words of a language carry no evidence on their own.
const functionWordRank = 120
const rarestRank = 60_000

/**
 * How much it tells that two texts share a word, 0..1, by its place in a language's order of frequency;
 * -1 for a word it does not have.
 */
export function weightByRank(rank: number): number {
  if (rank < 0) return 1
  if (rank < functionWordRank) return 0
  return Math.log(rank / functionWordRank + 1) / Math.log(rarestRank / functionWordRank + 1)
}

/**
 * From this length on a word is as rare as its length tells; shorter ones are less so in
 * proportion (Zipf's law of abbreviation).
 */
const longWord = 10
const longWordWeight = 0.75
/** A word of a script that is written without letters, or has few, is a word of content from two signs on. */
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const ideographWeight = 0.3

/** The same for a folded word of a language whose order of frequency nobody gave: by its letters alone. */
export function weightByForm(form: string, lang: string | null): number {
  if (/\p{N}/u.test(form)) return 1
  if (functionWordsOf(lang).has(form)) return 0
  if (ideographs.test(form)) return form.length > 1 ? longWordWeight : ideographWeight
  return longWordWeight * Math.min(1, Math.max(0, form.length - 1) / (longWord - 1))
}

/** What a name's capital adds to a word that is written with one wherever it stands. */
const capitalWeight = 0.35
const functionWordShare = 0.01
const manyInShortTexts = 6

/**
 * What the texts themselves add: names tell more, and the words that fill the
 * texts in lower case tell little.
 */
export function weightInTexts(byForm: number, count: number, total: number, isCapitalised: boolean): number {
  if (byForm === 0) return 0
  if (isCapitalised) return Math.min(1, byForm + capitalWeight)
  const many = Math.max(manyInShortTexts, functionWordShare * total)
  return byForm * Math.min(1, many / count)
}
