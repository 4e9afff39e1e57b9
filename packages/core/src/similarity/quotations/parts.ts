import type { Quotation } from '../../article.ts'
import type { Text } from '../../texts/text.ts'
import { commonWords, leastOverlap, overlapOf, tokensOf } from './shared.ts'

/** No more characters than this stand between two parts of a quotation that the reporter interrupts. */
const longestInterruption = 150

/**
 * Quotations of a text that may give the words asked for, by their indices: one alone, or the
 * parts of one that is interrupted.
 */
export function partsThatMaySay(asked: Int32Array, text: Text): number[][] {
  const { quotes } = text.article
  const words = quotes.map((quotation) => text.forms.subarray(...tokensOf(text, quotation)))
  const runs: number[][] = []
  for (let i = 0; i < quotes.length; i++) {
    const shorter = Math.min(words[i].length, asked.length)
    if (shorter === 0 || commonWords(asked, words[i]) < leastOverlap * shorter) continue
    const last = runs.at(-1)
    if (last?.at(-1) === i - 1 && goesOn(quotes[i - 1], quotes[i])) last.push(i)
    else runs.push([i])
  }
  return runs.map((run) => nearest(asked, run, words))
}

function goesOn(before: Quotation, { start, speaker }: Quotation): boolean {
  const [one, other] = [before.speaker?.name, speaker?.name]
  return start - before.end <= longestInterruption && (one === other || !one || !other)
}

/**
 * Of a run of parts those that are nearest to the words asked for together: the nearest part, and
 * others next to it while they help.
 */
function nearest(asked: Int32Array, run: number[], words: Int32Array[]): number[] {
  const overlap = (from: number, to: number) =>
    overlapOf(asked, Int32Array.from(run.slice(from, to).flatMap((i) => [...words[i]])))
  let [from, most] = [0, 0]
  for (let i = 0; i < run.length; i++) {
    const alone = overlap(i, i + 1)
    if (alone > most) [from, most] = [i, alone]
  }
  let to = from + 1
  for (let grown = true; grown;) {
    grown = false
    for (const [p, q] of [
      [from, to + 1],
      [from - 1, to],
    ] as const) {
      if (p < 0 || q > run.length || overlap(p, q) <= most) continue
      ;[from, to, most] = [p, q, overlap(p, q)]
      grown = true
    }
  }
  return run.slice(from, to)
}
