import type { Tokens } from '../normalization/tokens.ts'
import { isLatin } from '../normalization/scripts.ts'
import type { Word, Words } from '../normalization/words.ts'
import { SmallNumbers } from './numbers.ts'

/**
 * The words of one text, numbered in order of their first appearance. It holds them itself: a language whose
 * words were begun anew (`Words.isFull`) does not matter to a text that was read before.
 */
export interface Vocabulary {
  language: Words
  /** By form id. */
  words: Word[]
  /** By form id: the id of the form's stem. */
  stemOf: Int32Array
  stemCount: number
  /** By form id: 1 where the word begins with a small letter, or none, somewhere. */
  inLowerCase: Uint8Array
}

/** A text in the words of its own vocabulary. By token. */
export interface Numbered {
  vocabulary: Vocabulary
  /** Form ids. */
  forms: Int32Array
  /** Stem ids. */
  stems: Int32Array
}

const formIds = new SmallNumbers()
const stemIds = new SmallNumbers()

/** The words of a text, at its tokens, numbered. */
export function numbered(text: string, { count, starts, ends }: Tokens, language: Words): Numbered {
  const inLatinText = isLatin(text)
  const words: Word[] = []
  const stemOf: number[] = []
  const inLowerCase: number[] = []
  let stemCount = 0
  const forms = new Int32Array(count)
  const stems = new Int32Array(count)
  formIds.begin(language.count)
  stemIds.begin(language.count)
  for (let i = 0; i < count; i++) {
    const { known: word, isCapitalised } = language.at(text, starts[i], ends[i], inLatinText)
    let form = formIds.of(word.index)
    if (form < 0) {
      let stem = stemIds.of(word.stemIndex)
      if (stem < 0) stemIds.set(word.stemIndex, (stem = stemCount++))
      formIds.set(word.index, (form = words.length))
      words.push(word)
      stemOf.push(stem)
      inLowerCase.push(0)
    }
    if (!isCapitalised) inLowerCase[form] = 1
    forms[i] = form
    stems[i] = stemOf[form]
  }
  return {
    vocabulary: {
      language,
      words,
      stemOf: Int32Array.from(stemOf),
      stemCount,
      inLowerCase: Uint8Array.from(inLowerCase),
    },
    forms,
    stems,
  }
}
