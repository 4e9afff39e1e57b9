import type { Article, Passage, Side, Span } from '@unspin/core'

/** Stretches of both articles that stand beside each other. */
export type AlignedRow = Record<Side, Span>

type Point = readonly [a: number, b: number]

/** How far, in characters, two paragraph ends may miss each other and still be the same place. */
const slack = 60

/** Cuts a passage into rows where a paragraph begins at the same place on both sides. */
export function alignParagraphs(passage: Passage, articles: Record<Side, Article>): AlignedRow[] {
  const breaks = paragraphBreaks(passage, articles)
  const points: Point[] = [[passage.a[0], passage.b[0]], ...breaks, [passage.a[1], passage.b[1]]]
  return points.slice(0, -1).map(([a, b], index) => ({
    a: [a, points[index + 1]![0]],
    b: [b, points[index + 1]![1]],
  }))
}

function paragraphBreaks(passage: Passage, articles: Record<Side, Article>): Point[] {
  const anchors = anchorsOf(passage)
  const startsOfB = paragraphStarts(articles.b, passage.b)
  const breaks: Point[] = []
  let previous = passage.b[0]
  for (const a of paragraphStarts(articles.a, passage.a)) {
    const expected = counterpart(a, anchors)
    const b = nearest(startsOfB, expected)
    if (b === null || b <= previous || Math.abs(b - expected) > slack) continue
    breaks.push([a, b])
    previous = b
  }
  return breaks
}

function paragraphStarts(article: Article, [start, end]: Span): number[] {
  return article.bodySpans.map(([from]) => from).filter((from) => from > start && from < end)
}

/** Places known to correspond, in an order that holds on both sides. */
function anchorsOf({ a, b, replacements }: Passage): Point[] {
  const anchors: Point[] = [[a[0], b[0]]]
  for (const replacement of replacements) {
    const [lastA, lastB] = anchors.at(-1)!
    if (replacement.a[0] > lastA && replacement.b[0] > lastB)
      anchors.push([replacement.a[0], replacement.b[0]])
  }
  return [...anchors, [a[1], b[1]]]
}

/** Where an offset of `a` would stand in `b`, judged from the anchors on either side of it. */
function counterpart(offset: number, anchors: readonly Point[]): number {
  const next = Math.max(
    1,
    anchors.findIndex(([a]) => a >= offset),
  )
  const [fromA, fromB] = anchors[next - 1]!
  const [toA, toB] = anchors[next]!
  return fromB + ((offset - fromA) * (toB - fromB)) / Math.max(1, toA - fromA)
}

function nearest(offsets: readonly number[], wanted: number): number | null {
  let best: number | null = null
  for (const offset of offsets) {
    if (best === null || Math.abs(offset - wanted) < Math.abs(best - wanted)) best = offset
  }
  return best
}
