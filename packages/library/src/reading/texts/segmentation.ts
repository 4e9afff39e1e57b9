import type { Span } from '@unspin/core'

/** Something that is true of a stretch of a text. */
export interface Tagged<Tag> {
  span: Span
  tag: Tag
}

/** A stretch throughout which the same tags hold; `tags` are in the order they were given in. */
export interface Segment<Tag> {
  start: number
  end: number
  tags: Tag[]
}

/**
 * Cuts `range` wherever one of the spans begins or ends, and at `cuts` inside it besides. The spans may
 * overlap, nest and touch, and may reach beyond the range; the segments are flat, gapless and cover the
 * range. Empty spans change nothing.
 */
export function segmentsOf<Tag>(
  range: Span,
  spans: readonly Tagged<Tag>[],
  cuts: readonly number[] = [],
): Segment<Tag>[] {
  const pieces = spans.map((tagged, order) => clip(tagged, range, order)).filter(isFilled)
  const bounds = boundsOf(range, pieces, cuts)
  const byStart = pieces.toSorted((one, other) => one.start - other.start)
  const segments: Segment<Tag>[] = []
  let open: Piece<Tag>[] = []
  let next = 0
  for (const [index, start] of bounds.slice(0, -1).entries()) {
    open = open.filter((piece) => piece.end > start)
    for (let piece = byStart[next]; piece?.start === start; piece = byStart[next]) {
      open.push(piece)
      next += 1
    }
    open.sort((one, other) => one.order - other.order)
    segments.push({ start, end: bounds[index + 1]!, tags: open.map((piece) => piece.tag) })
  }
  return segments
}

interface Piece<Tag> {
  start: number
  end: number
  tag: Tag
  order: number
}

function clip<Tag>({ span, tag }: Tagged<Tag>, range: Span, order: number): Piece<Tag> {
  return { start: Math.max(span[0], range[0]), end: Math.min(span[1], range[1]), tag, order }
}

function isFilled(piece: { start: number; end: number }): boolean {
  return piece.start < piece.end
}

function boundsOf(
  range: Span,
  pieces: readonly { start: number; end: number }[],
  cuts: readonly number[],
): number[] {
  const bounds = new Set<number>(range)
  for (const { start, end } of pieces) bounds.add(start).add(end)
  for (const cut of cuts) if (range[0] < cut && cut < range[1]) bounds.add(cut)
  return [...bounds].sort((one, other) => one - other)
}
