import type { Attribution } from './attribution.ts'
import type { Quoted } from './marks.ts'
import type { References } from './references.ts'
import { naming } from './verbs.ts'

/** So few words are a term or an odd word, unless a verb of speech stands right beside them. */
const longestWord = 2
const longestTerm = 4
/** Scripts that write no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Tells somebody's words from titles, nicknames and words that are only held up for a look. */
export function isQuotation(
  text: string,
  quoted: Quoted,
  attribution: Attribution | null,
  references: References,
): boolean {
  const content = text.slice(quoted.start, quoted.end)
  if (!/\p{L}/u.test(content)) return false
  const words = content.split(/\s+/)
  if (unspaced.test(content)) return content.length > longestTerm
  const beside = attribution?.beside === true
  if (words.length <= longestWord) return beside || (attribution?.goesOn === true && isSetOff(text, quoted))
  if (isTitle(words) && !beside) return false
  if (words.length > longestTerm || (beside && attribution?.reference === null)) return true
  return (
    attribution !== null &&
    (attribution.reference !== null || attribution.goesOn) &&
    !attribution.guessed &&
    !isNamed(quoted, references)
  )
}

/**
 * '“Finally,” said Jane Doe, “someone comes.”': a comma parts the rest of a
 * divided sentence from who says it.
 */
const isSetOff = (text: string, { open }: Quoted) => text.slice(open - 2, open) === ', '

/** 'The Salt Clerk': every longer word with a capital. */
function isTitle(words: string[]): boolean {
  const long = words.filter((word) => word.length > 3)
  return (
    long.length > 0 && long.every((word) => /^[("“‘]?[\p{Lu}\p{N}]/u.test(word)) && /^\p{Lu}/u.test(words[0]!)
  )
}

const farthestName = 3

/** 'what divers call the “silent forests”', 'known as “Old Margaret”'. */
function isNamed(quoted: Quoted, references: References): boolean {
  const before = references.wordFrom(quoted.open)
  for (let i = before - 1; i >= Math.max(0, before - farthestName); i--) {
    if (references.opensSentence(i + 1)) return false
    if (naming.has(references.wordAt(i))) return true
  }
  return false
}
