import type { Text } from '../../texts/text.ts'
import type { Pair } from '../pair/pair.ts'

/** A rectangle of the pair: tokens `a0` to `a1` of one text against `b0` to `b1` of the other, ends exclusive. */
export interface Rectangle {
  a0: number
  a1: number
  b0: number
  b1: number
}

/** Of the words of a stretch that was taken over, however reworded, about half are the same. */
const sharedInCopies = 0.5
/** What a word that each text has once counts for among the words around: the next text on the subject might have it again. */
const unseen = 0.1

/**
 * How much likelier what two stretches share, word for word, is when one was written from the other than when both merely belong to texts
 * about one subject, as the natural logarithm of the likelihood ratio; of the two sides, the one that speaks less for it. What a word
 * tells is read off the two texts themselves: one that fills both tells nothing, in any language.
 */
export function evidence({ a, b }: Pair, { a0, a1, b0, b1 }: Rectangle): number {
  return Math.min(evidenceOfSide(a, a0, a1, b, b0, b1), evidenceOfSide(b, b0, b1, a, a0, a1))
}

function evidenceOfSide(
  text: Text,
  from: number,
  to: number,
  other: Text,
  otherFrom: number,
  otherTo: number,
): number {
  const inOther = timesOf(other.stems, otherFrom, otherTo)
  const times = new Map<number, number>()
  const chanceOfOne = (otherTo - otherFrom) / (text.tokens.count + other.tokens.count)
  let sum = 0
  for (let i = from; i < to; i++) {
    const stem = text.stems[i]
    const time = (times.get(stem) ?? 0) + 1
    times.set(stem, time)
    const elsewhere = unseen + timesMoreThanOnce(text, stem) + timesMoreThanOnce(other, stem)
    const byChance = Math.min(sharedInCopies, 1 - Math.exp(-elsewhere * chanceOfOne))
    sum +=
      time <= (inOther.get(stem) ?? 0)
        ? Math.log(sharedInCopies / byChance) / time
        : Math.log((1 - sharedInCopies) / (1 - byChance))
  }
  return sum
}

function timesOf(stems: Int32Array, from: number, to: number): Map<number, number> {
  const times = new Map<number, number>()
  for (let i = from; i < to; i++) times.set(stems[i], (times.get(stems[i]) ?? 0) + 1)
  return times
}

function timesMoreThanOnce({ occurrences: { first } }: Text, stem: number): number {
  return Math.max(0, first[stem + 1] - first[stem] - 1)
}
