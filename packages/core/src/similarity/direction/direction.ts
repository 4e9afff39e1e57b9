import type { Article } from '../../article.ts'
import type { Direction, Label } from '../../comparison.ts'
import type { Lexicon } from '../../lexicon.ts'
import type { MeasuredPassage } from '../passages/passages.ts'
import { byCredit } from './credit.ts'
import { sideNames } from '../../comparison.ts'
import type { Cue } from './cue.ts'
import { byDates } from './dates.ts'
import { byFurniture } from './furniture.ts'
import { byBrokenMarks } from './marks.ts'
import { byReplacements } from './wording.ts'

/** Below these log-odds (three to one) the texts do not tell. */
const leastOdds = Math.log(3)

/** Of a pair that is no copy, or too short to tell. */
export function noDirection(label: Label): Direction {
  const reason =
    label === 'too-short'
      ? 'Too few words to tell whether one was made from the other.'
      : 'The pair is no copy, so neither is its original.'
  return { original: null, confidence: 0, reasons: [reason] }
}

/**
 * Which of two articles that share passages is the original, by what their texts show: for it and against it,
 * and how sure what is left makes.
 */
export function directionOf(
  a: Article,
  b: Article,
  passages: MeasuredPassage[],
  lexicon: Lexicon | null,
): Direction {
  const cues = passages.length > 0 ? cuesIn(a, b, passages, lexicon) : []
  const odds = cues.reduce((sum, { original, weight }) => sum + (original === 'a' ? weight : -weight), 0)
  if (Math.abs(odds) < leastOdds) return { original: null, confidence: 0, reasons: undecided(cues) }
  const original = odds > 0 ? 'a' : 'b'
  const [forIt, against] = [true, false].map((agrees) =>
    cues.filter((cue) => (cue.original === original) === agrees).map(({ reason }) => reason),
  ) as [string[], string[]]
  return {
    original,
    confidence: Math.min(0.99, Math.round(100 / (1 + Math.exp(-Math.abs(odds)))) / 100),
    reasons: [...forIt, ...against.map((reason) => `Against it: ${reason}`)],
  }
}

/** The weightiest first. */
function cuesIn(a: Article, b: Article, passages: MeasuredPassage[], lexicon: Lexicon | null): Cue[] {
  return [
    byCredit(a, b),
    ...byDates(a, b),
    byReplacements(a, b, passages, lexicon),
    byFurniture(a, b),
    byBrokenMarks(a, b),
  ]
    .filter((cue) => cue !== null)
    .toSorted((one, other) => other.weight - one.weight)
}

/** A few weak signs of one side are not shown: read alone they would pass for an answer. */
function undecided(cues: Cue[]): string[] {
  const speaksForBoth =
    cues.some(({ original }) => original === 'a') && cues.some(({ original }) => original === 'b')
  if (!speaksForBoth) return ['The texts do not show which of the two came first.']
  return [
    'What the texts show is contradictory, and does not tell which of the two came first.',
    ...cues.map(({ original, reason }) => `For ${sideNames[original]}: ${reason}`),
  ]
}
