import type { Quotation } from './typed-in-bash.ts'

/**
 * What bash takes for itself wherever it stands in a word. All else outside of quotations gets a backslash.
 */
const plain = /^[\p{L}\p{M}\p{N}_./:@%+,=-]$/u

/** Characters that are invisible, steer a terminal or look like a space are written as their bytes. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u

/**
 * Text as it can stand in a word of bash behind an open quotation, or behind none: nothing of it is expanded,
 * split or run, not by the history either. Every beginning of it is as harmless: of several replies, readline
 * puts in what they begin with. A pair of quotation marks around the whole was rejected for that: replies
 * would begin differently, and readline would put in nothing.
 */
export function quotedInBash(text: string, open: Quotation): string {
  return text.replace(/[^]/gu, (character) => quotedCharacter(character, open))
}

function quotedCharacter(character: string, open: Quotation): string {
  const isUnseen = unseen.test(character)
  switch (open) {
    case '':
      if (isUnseen) return `$'${bytesOf(character)}'`
      return plain.test(character) ? character : `\\${character}`
    case "'":
      if (isUnseen) return `'$'${bytesOf(character)}''`
      return character === "'" ? String.raw`'\''` : character
    case '"':
      if (isUnseen) return `"$'${bytesOf(character)}'"`
      // A backslash before it would stay in the word, and without one bash would look it up in its history.
      if (character === '!') return `"'!'"`
      return '$`"\\'.includes(character) ? `\\${character}` : character
    case "$'":
      if (isUnseen) return bytesOf(character)
      return character === "'" || character === '\\' ? `\\${character}` : character
  }
}

/**
 * The same as a reply of completion, behind what of the word stays on the line. Where a quotation is open,
 * readline takes a mark at the reply's beginning for the one that opened it, and one at its end for the one
 * that closes it, which it puts in otherwise.
 */
export function replyToBash(text: string, kept: string, open: Quotation): string {
  const quoted = quotedInBash(text, open)
  const mark = open.at(-1)
  if (mark === undefined) return quoted
  const before = quoted.startsWith(mark) && kept.endsWith(mark) ? mark : ''
  return before + quoted + (quoted.endsWith(mark) ? mark : '')
}

/** In octal, which bash 3.2 knows too. */
const bytesOf = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
