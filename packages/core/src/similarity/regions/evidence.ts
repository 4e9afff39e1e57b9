import { SmallNumbers } from '../../texts/numbers.ts'
import type { Text } from '../../texts/text.ts'
import type { Pair } from '../pair/pair.ts'
import type { Rectangle } from '../pair/rectangle.ts'

/** Of the words of a stretch that was taken over, however reworded, about half are the same. */
const sharedInCopies = 0.5
/**
 * What a word that each text has once counts for among the words around: the next text on
 * the subject might have it again.
 */
const unseen = 0.1

/**
 * How much likelier what two stretches share, word for word, is when one was written from the other than when
 * both merely belong to texts about one subject, as the natural logarithm of the likelihood ratio; of the two
 * sides, the one that speaks less for it. What a word tells is read off the two texts themselves: one that
 * fills both tells nothing, in any language.
 */
export function evidence({ a, b }: Pair, { a0, a1, b0, b1 }: Rectangle): number {
  const sideA: Stretch = { text: a, from: a0, to: a1 }
  const sideB: Stretch = { text: b, from: b0, to: b1 }
  return Math.min(evidenceOf(sideA, sideB), evidenceOf(sideB, sideA))
}

/** Tokens of a text, end exclusive. */
interface Stretch {
  text: Text
  from: number
  to: number
}

const times = new SmallNumbers()
const timesInOther = new SmallNumbers()

function evidenceOf({ text, from, to }: Stretch, other: Stretch): number {
  count(other)
  times.begin(0)
  const { stems } = text
  const chanceOfOne = (other.to - other.from) / (text.tokens.count + other.text.tokens.count)
  let sum = 0
  for (let i = from; i < to; i++) {
    const stem = stems[i]
    const time = Math.max(0, times.of(stem)) + 1
    times.set(stem, time)
    const elsewhere = unseen + timesMoreThanOnce(text, stem) + timesMoreThanOnce(other.text, stem)
    const byChance = Math.min(sharedInCopies, 1 - Math.exp(-elsewhere * chanceOfOne))
    sum +=
      time <= timesInOther.of(stem)
        ? Math.log(sharedInCopies / byChance) / time
        : Math.log((1 - sharedInCopies) / (1 - byChance))
  }
  return sum
}

function count({ text: { stems }, from, to }: Stretch): void {
  timesInOther.begin(0)
  for (let i = from; i < to; i++) timesInOther.set(stems[i], Math.max(0, timesInOther.of(stems[i])) + 1)
}

function timesMoreThanOnce({ occurrences: { first } }: Text, stem: number): number {
  return Math.max(0, first[stem + 1] - first[stem] - 1)
}
