/** From where to where something reaches down the content of a pane, in pixels. */
export interface Extent {
  top: number
  bottom: number
}

/** How far each of `count` passages reaches in a pane; null for one that has no place in it. */
export function extentsIn(pane: HTMLElement, count: number): (Extent | null)[] {
  const origin = pane.getBoundingClientRect().top + pane.clientTop - pane.scrollTop
  const extents: (Extent | null)[] = Array.from({ length: count }, () => null)
  for (const run of pane.querySelectorAll<HTMLElement>('[data-passages]')) {
    const { top, bottom } = run.getBoundingClientRect()
    for (const passage of run.dataset.passages!.split(' ').map(Number))
      extents[passage] = joined(extents[passage] ?? null, { top: top - origin, bottom: bottom - origin })
  }
  return extents
}

function joined(one: Extent | null, other: Extent): Extent {
  return one ? { top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom) } : other
}
