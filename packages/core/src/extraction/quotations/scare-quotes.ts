import type { Attribution } from './attribution.ts'
import type { Quoted } from './marks.ts'
import type { References } from './references.ts'
import { naming } from './verbs.ts'

const longestTerm = 4

/** Tells somebody's words from titles, nicknames and words that are only held up for a look. */
export function isQuotation(
  text: string,
  quoted: Quoted,
  attribution: Attribution | null,
  references: References,
): boolean {
  const content = text.slice(quoted.start, quoted.end)
  if (!/[\p{L}\p{N}]/u.test(content)) return false
  const words = content.split(/\s+/)
  if (words.length > longestTerm) return !isTitle(words) || attribution?.spoken === true
  if (isNamed(quoted, references)) return false
  if (words.length > 1 && isTitle(words) && !/[!?.,]$/.test(content)) return false
  return attribution !== null
}

/** 'The Salt Clerk': every longer word with a capital. */
function isTitle(words: string[]): boolean {
  const long = words.filter((word) => word.length > 3)
  return (
    long.length > 0 && long.every((word) => /^[("“‘]?[\p{Lu}\p{N}]/u.test(word)) && /^\p{Lu}/u.test(words[0]!)
  )
}

function isNamed(quoted: Quoted, references: References): boolean {
  const before = references.wordFrom(quoted.open) - 1
  if (before < 0) return false
  return (
    naming.has(references.wordAt(before)) ||
    (references.wordAt(before) === 'as' && naming.has(references.wordAt(before - 1)))
  )
}
