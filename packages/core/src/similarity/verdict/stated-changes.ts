import type { Side } from '../../comparison.ts'
import { spanOf, type Text } from '../../texts/text.ts'
import type { Range } from '../alignment/differences.ts'
import type { ChangedFact } from './form.ts'
import type { Pair } from '../pair/pair.ts'
import type { MeasuredPassage } from '../passages/passages.ts'

/** What each body says at a place where they say something else; empty where one leaves it out. */
export type StatedChange = Record<Side, string>

/** What the two bodies state otherwise at one place: facts, as the agreement has them. */
export function changesOfFacts(pair: Pair, facts: readonly ChangedFact[]): StatedChange[] {
  return facts.map(({ a, b }) => changeOf(pair, [a.from, a.to], [b.from, b.to]))
}

/**
 * What one states and the other surely states otherwise: facts first, then words that turn round what
 * is said, each in order of `a`.
 */
export function statedChanges(
  pair: Pair,
  facts: readonly ChangedFact[],
  passages: readonly MeasuredPassage[],
): StatedChange[] {
  const framed = facts.filter(({ isFramed }) => isFramed)
  const isOfFact = (side: Side, [from, to]: Range) =>
    framed.some(({ [side]: fact }) => from < fact.to && to > fact.from)
  const turns = passages
    .flatMap((passage) => passage.turns)
    .filter(({ a, b }) => !isOfFact('a', a) && !isOfFact('b', b))
  return [...changesOfFacts(pair, framed), ...turns.map(({ a, b }) => changeOf(pair, a, b))]
}

function changeOf(pair: Pair, a: Range, b: Range): StatedChange {
  return { a: wordsAt(pair.a, a), b: wordsAt(pair.b, b) }
}

/**
 * As it is written, with the sign that tells what a figure counts, which is no
 * word: '$812,000', '11 %', '£4'.
 */
function wordsAt(text: Text, [from, to]: Range): string {
  if (from === to) return ''
  const { text: whole } = text.article
  const [start, end] = spanOf(text, from, to)
  const [before] = /[\p{Sc}#]?$/u.exec(whole.slice(Math.max(0, start - 1), start))!
  const [after] = /^(?:\s?[%‰]|\p{Sc})?/u.exec(whole.slice(end, end + 2))!
  return before + whole.slice(start, end) + after
}
