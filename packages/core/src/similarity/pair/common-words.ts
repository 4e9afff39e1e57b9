import { weightInTexts } from '../../normalization/rarity.ts'
import type { Word, Words } from '../../normalization/words.ts'
import { SmallNumbers } from '../../texts/numbers.ts'
import { occurrencesOf, type ReadText, type Text } from '../../texts/text.ts'
import type { Vocabulary } from '../../texts/vocabulary.ts'

/**
 * The words of two texts, each known by a small integer: the numbers of `a` stay,
 * those of `b` are carried over.
 */
export interface CommonWords {
  language: Words
  /** By form id. */
  words: Word[]
  /** By form id: the id of the form's stem. */
  stemOf: Int32Array
  stemCount: number
  /**
   * By form id: 1 for a name, which both texts write with a capital wherever it stands, and for a
   * number. In German, nouns are too.
   */
  isFact: Uint8Array
  /**
   * By form id: how much a shared word tells, 0..1: near 0 for the words of every text, 1 for
   * names, numbers and rare words.
   */
  weights: Float64Array
}

/** Two texts in the words of both. */
export interface Meeting {
  a: Text
  b: Text
  common: CommonWords
}

const formIds = new SmallNumbers()
const stemIds = new SmallNumbers()

/** This is the only place where the words of two texts meet. Both were read in the words of one language. */
export function meet(a: ReadText, b: ReadText): Meeting {
  const { words, stemOf, stemCount, formsOfB } = joined(a.vocabulary, b.vocabulary)
  const forms = b.forms.map((form) => formsOfB[form])
  const stems = forms.map((form) => stemOf[form])
  const inLowerCase = new Uint8Array(words.length)
  inLowerCase.set(a.vocabulary.inLowerCase)
  for (let i = 0; i < formsOfB.length; i++) inLowerCase[formsOfB[i]] |= b.vocabulary.inLowerCase[i]
  const { language } = a.vocabulary
  const weights = Float64Array.from(words, ({ weight }) => weight)
  if (!language.lexicon) weighInTexts(weights, [a.forms, forms], inLowerCase)
  const isFact = inLowerCase.map((isLower, form) => (isLower && !words[form].hasDigits ? 0 : 1))
  return {
    a: { ...a, read: a, occurrences: occurrencesOf(a.stems, stemCount) },
    b: { ...b, read: b, forms, stems, occurrences: occurrencesOf(stems, stemCount) },
    common: { language, words, stemOf, stemCount, isFact, weights },
  }
}

interface Joined extends Pick<CommonWords, 'words' | 'stemOf' | 'stemCount'> {
  /** By form id of `b`: the common one. */
  formsOfB: Int32Array
}

function joined(a: Vocabulary, b: Vocabulary): Joined {
  const words = a.words.slice()
  const stemOf = new Int32Array(a.words.length + b.words.length)
  stemOf.set(a.stemOf)
  let { stemCount } = a
  formIds.begin(a.language.count)
  stemIds.begin(a.language.count)
  for (let i = 0; i < a.words.length; i++) {
    formIds.set(a.words[i].index, i)
    stemIds.set(a.words[i].stemIndex, a.stemOf[i])
  }
  const formsOfB = new Int32Array(b.words.length)
  for (let i = 0; i < b.words.length; i++) {
    const word = b.words[i]
    let form = formIds.of(word.index)
    if (form < 0) {
      let stem = stemIds.of(word.stemIndex)
      if (stem < 0) stemIds.set(word.stemIndex, (stem = stemCount++))
      form = words.push(word) - 1
      stemOf[form] = stem
    }
    formsOfB[i] = form
  }
  return { words, stemOf, stemCount, formsOfB }
}

/** Without a lexicon, what stands in the texts counts too. */
function weighInTexts(weights: Float64Array, texts: Int32Array[], inLowerCase: Uint8Array): void {
  const counts = new Int32Array(weights.length)
  for (const forms of texts) for (let i = 0; i < forms.length; i++) counts[forms[i]]++
  const total = texts.reduce((sum, forms) => sum + forms.length, 0)
  for (let form = 0; form < weights.length; form++)
    weights[form] = weightInTexts(weights[form], counts[form], total, !inLowerCase[form])
}
