import type { Side } from '@unspin/core'
import { otherSide } from '@unspin/core/wording'
import type { Extent } from './extents.ts'

/** A passage's place in both panes. */
export type Reach = Record<Side, Extent>

/** The places of what corresponds, and how long the content of each pane is. */
export interface Course {
  passages: readonly (Reach | null)[]
  lengths: Record<Side, number>
}

/**
 * Where in the other pane that stands which stands at `y` here: inside a passage the same part of its
 * counterpart; between two passages as far between their counterparts. Where those come in another
 * order there is nothing between, and the nearer passage has the say. `preferred` is asked first
 * where several passages overlap.
 */
export function counterpartOf(y: number, side: Side, course: Course, preferred: number | null): number {
  const other = otherSide[side]
  const inside = passageAt(y, side, course, preferred)
  if (inside) return within(y, inside[side], inside[other])
  const before = lastBefore(y, side, course)
  const after = firstAfter(y, side, course)
  if (after[other].top >= before[other].bottom)
    return within(y, gap(before, after, side), gap(before, after, other))
  const fromBefore = y - before[side].bottom
  const toAfter = after[side].top - y
  return fromBefore <= toAfter ? before[other].bottom + fromBefore : after[other].top - toAfter
}

function passageAt(y: number, side: Side, { passages }: Course, preferred: number | null): Reach | null {
  const holds = (reach: Reach | null | undefined): reach is Reach =>
    !!reach && reach[side].top <= y && y < reach[side].bottom
  const asked = preferred === null ? null : passages[preferred]
  return holds(asked) ? asked : (passages.find(holds) ?? null)
}

/** The part of `there` that `y` is of `here`. */
function within(y: number, here: Extent, there: Extent): number {
  const length = here.bottom - here.top
  const part = length > 0 ? (y - here.top) / length : 0
  return there.top + part * (there.bottom - there.top)
}

function lastBefore(y: number, side: Side, { passages }: Course): Reach {
  const start: Reach = { a: { top: 0, bottom: 0 }, b: { top: 0, bottom: 0 } }
  return passages.reduce<Reach>(
    (last, reach) =>
      reach && reach[side].bottom <= y && reach[side].bottom > last[side].bottom ? reach : last,
    start,
  )
}

function firstAfter(y: number, side: Side, { passages, lengths }: Course): Reach {
  const end: Reach = {
    a: { top: lengths.a, bottom: lengths.a },
    b: { top: lengths.b, bottom: lengths.b },
  }
  return passages.reduce<Reach>(
    (first, reach) => (reach && reach[side].top > y && reach[side].top < first[side].top ? reach : first),
    end,
  )
}

const gap = (before: Reach, after: Reach, side: Side): Extent => ({
  top: before[side].bottom,
  bottom: after[side].top,
})

/** Where a pane is read, as a share of its height. */
const readingLine = 0.3

/**
 * How far the other pane scrolls when this one is scrolled so far: what is read here
 * stands at the same height there.
 */
export function followingScroll(
  scrollTop: number,
  height: number,
  side: Side,
  course: Course,
  preferred: number | null,
): number {
  // From the top the line comes down with the text, so that both texts begin together.
  const line = Math.min(scrollTop, readingLine * height)
  return counterpartOf(scrollTop + line, side, course, preferred) - line
}
