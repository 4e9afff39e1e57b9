import type { Article } from '../article.ts'
import type { Direction, Side } from '../comparison.ts'
import type { MeasuredPassage } from './passages.ts'

interface Cue {
  original: Side
  weight: number
  reason: string
}

/** Which of the two is the original, by what the texts show: dates and credit lines. */
export function directionOf(a: Article, b: Article, passages: MeasuredPassage[]): Direction {
  const cues = passages.length ? [...byDate(a, b)] : []
  const sum = cues.reduce((total, { original, weight }) => total + (original === 'a' ? weight : -weight), 0)
  if (sum === 0)
    return { original: null, confidence: 0, reasons: ['The texts do not show which of them came first.'] }
  const original = sum > 0 ? 'a' : 'b'
  return {
    original,
    confidence: Math.min(0.99, 0.5 + Math.abs(sum) / 2),
    reasons: cues.filter((cue) => cue.original === original).map((cue) => cue.reason),
  }
}

function* byDate(a: Article, b: Article): Generator<Cue> {
  if (!a.published || !b.published || a.published === b.published) return
  const original = a.published < b.published ? 'a' : 'b'
  const [first, second] = [a.published, b.published].sort()
  yield { original, weight: 0.6, reason: `It is dated ${first}, the other ${second}.` }
}
