/**
 * What a pane can do for a stretch of its text: how far down its content the stretch
 * begins, and how far it scrolls.
 */
export interface Place {
  /** From the top of the content, in pixels. */
  offset: number
  scrollTop: number
  maxScroll: number
}

/** Where in a pane of this height a passage is comfortable to read, as shares of the height. */
const comfort = { top: 0.06, bottom: 0.5 } as const

/**
 * The height, in pixels below the top of the panes, at which both stretches can begin: as near as possible to
 * `wanted`, inside the comfortable part of the pane when the ends of the texts allow it.
 */
export function commonHeight(one: Place, other: Place, paneHeight: number, wanted: number): number {
  const comfortable = clamp(wanted, comfort.top * paneHeight, comfort.bottom * paneHeight)
  const lowest = Math.min(one.offset, other.offset)
  const highest = Math.max(one.offset - one.maxScroll, other.offset - other.maxScroll)
  return Math.max(highest, Math.min(lowest, comfortable))
}

/** The scroll position that puts the stretch at `height`. */
export function scrollFor(place: Place, height: number): number {
  return clamp(place.offset - height, 0, place.maxScroll)
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
