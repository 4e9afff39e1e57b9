import { stir } from './hash.ts'

/**
 * Words of one fingerprint. With four, unrelated articles meet too often; with eight, one passage
 * of 120 words in 200, a tenth of its words replaced, has none left, and a tenth more fingerprints
 * are kept for the same guarantee.
 */
export const gramWords = 5
/**
 * Every shared passage of this many words shares a fingerprint, wherever it stands
 * and however long the texts are.
 */
export const guaranteedWords = 25

const window = guaranteedWords - gramWords + 1
const base = 0x2c1b_3c6d

/**
 * Where the fingerprints of a text are, as indices of their first words, ascending. Robust winnowing
 * (Schleimer, Wilkerson and Aiken 2003, "Winnowing: local algorithms for document fingerprinting"): of
 * the hashes of all runs of `gramWords` words, the least of every `window` is kept, so that the choice
 * depends on the words around it and on nothing else. Sampling by the hash alone (0 mod p) would keep
 * as many and guarantee nothing.
 */
export function winnow(grams: Uint32Array): Int32Array {
  const chosen = new Int32Array(grams.length)
  let count = 0
  let least = -1
  for (let end = 0; end < grams.length; end++) {
    const start = end - window + 1
    if (least < 0 || least < start) least = leastOf(grams, Math.max(0, start), end)
    else if (grams[end] < grams[least]) least = end
    const isWhole = start >= 0 || end === grams.length - 1
    if (isWhole && (count === 0 || chosen[count - 1] !== least)) chosen[count++] = least
  }
  return chosen.subarray(0, count)
}

/** Of equal hashes the last: on a text that repeats itself that keeps the fewest. */
function leastOf(grams: Uint32Array, from: number, to: number): number {
  let least = from
  for (let i = from + 1; i <= to; i++) if (grams[i] <= grams[least]) least = i
  return least
}

/** The hash of every run of `gramWords` words; of a shorter text the hash of it all. */
export function gramsOf(words: Uint32Array): Uint32Array {
  const length = Math.min(gramWords, words.length)
  const grams = new Uint32Array(words.length === 0 ? 0 : words.length - length + 1)
  let highest = 1
  for (let i = 1; i < length; i++) highest = Math.imul(highest, base)
  let rolling = 0
  for (let i = 0; i < words.length; i++) {
    if (i >= length) rolling = (rolling - Math.imul(words[i - length], highest)) | 0
    rolling = (Math.imul(rolling, base) + words[i]) | 0
    if (i >= length - 1) grams[i - length + 1] = stir(rolling)
  }
  return grams
}
