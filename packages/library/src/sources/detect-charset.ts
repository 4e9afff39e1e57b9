import { analyse } from 'chardet'

/**
 * Below this, what is found is as often wrong; in a hundred: what the detector's frequencies of letters give.
 */
const leastConfidence = 40

/** Longer texts are not told apart any better, only more slowly. */
const looksAt = 65_536

/**
 * In a short text, Western and Central European letters are a few points apart by
 * chance; most texts are Western.
 */
const closeCall = 10

/** The character set that the letters of some language speak for; `null` when none clearly does. */
export function detectCharset(bytes: Uint8Array): string | null {
  const found = analyse(bytes.subarray(0, looksAt))
  const [best] = found
  if (!best || best.confidence < leastConfidence) return null
  const western = found.find(({ name }) => name === 'ISO-8859-1' || name === 'windows-1252')
  return western && western.confidence >= best.confidence - closeCall ? western.name : best.name
}
