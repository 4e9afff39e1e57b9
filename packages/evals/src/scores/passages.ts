import type { Span } from '@unspin/core'
import type { PassageTruth } from '../sets.ts'

export interface PassageScore {
  cases: number
  detections: number
  precision: number
  recall: number
  granularity: number
  plagdet: number
}

export interface Detected {
  truth: PassageTruth[]
  found: PassageTruth[]
}

const overlap = (p: Span, q: Span) => Math.max(0, Math.min(p[1], q[1]) - Math.max(p[0], q[0]))
const size = ({ a, b }: PassageTruth) => a[1] - a[0] + b[1] - b[0]
const touches = (p: PassageTruth, q: PassageTruth) => overlap(p.a, q.a) > 0 && overlap(p.b, q.b) > 0

/** Characters of a span that the union of others covers. */
function coveredOf([start, end]: Span, others: Span[]): number {
  let covered = 0
  let from = start
  for (const [s, e] of others.toSorted((p, q) => p[0] - q[0])) {
    const begin = Math.max(from, s)
    const stop = Math.min(end, e)
    if (stop <= begin) continue
    covered += stop - begin
    from = stop
  }
  return covered
}

const covered = (passage: PassageTruth, others: PassageTruth[]) =>
  coveredOf(passage.a, others.map(({ a }) => a)) + coveredOf(passage.b, others.map(({ b }) => b)) // prettier-ignore

const mean = (values: number[], otherwise: number) =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : otherwise

/**
 * The measures of the PAN text alignment task (Potthast, Stein, Barrón-Cedeño and Rosso, "An evaluation
 * framework for plagiarism detection", COLING 2010): macro-averaged character precision and recall over both
 * texts, granularity, and plagdet of the three.
 */
export function scorePassages(pairs: Detected[]): PassageScore {
  const precisions: number[] = []
  const recalls: number[] = []
  const hits: number[] = []
  for (const { truth, found } of pairs) {
    for (const detection of found)
      precisions.push(
        covered(
          detection,
          truth.filter((c) => touches(c, detection)),
        ) / size(detection),
      )
    for (const passage of truth) {
      const detections = found.filter((detection) => touches(passage, detection))
      recalls.push(covered(passage, detections) / size(passage))
      if (detections.length) hits.push(detections.length)
    }
  }
  const precision = mean(precisions, recalls.length ? 0 : 1)
  const recall = mean(recalls, 1)
  const granularity = mean(hits, 1)
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return {
    cases: recalls.length,
    detections: precisions.length,
    precision,
    recall,
    granularity,
    plagdet: f1 / Math.log2(1 + granularity),
  }
}
