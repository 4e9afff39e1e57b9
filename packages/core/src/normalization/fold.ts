import { withoutHidden, withoutLookAlikes } from './characters.ts'

const ascii = /^[\0-\x7f]*$/

/**
 * The form under which a word is known: lower case, NFKC, no hidden characters or
 * look-alikes, straight apostrophes.
 */
export function fold(word: string, inLatinText = true): string {
  const lower = word.toLowerCase()
  if (ascii.test(lower)) return lower
  const plain = withoutHidden(lower.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
  return withoutLookAlikes(plain, inLatinText)
}
