import type { Span } from '@unspin/core'

/** Spans in order, apart from each other: what any of the given ones covers. */
export function union(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else if (start < end) merged.push([start, end])
  }
  return merged
}

/** What of `spans` no `removed` span covers. Both are as `union` gives them. */
export function without(spans: readonly Span[], removed: readonly Span[]): Span[] {
  const rest: Span[] = []
  let next = 0
  for (const [start, end] of spans) {
    let from = start
    while (next < removed.length && removed[next]![1] <= start) next += 1
    for (let at = next; at < removed.length && removed[at]![0] < end; at += 1) {
      const [gapStart, gapEnd] = removed[at]!
      if (gapStart > from) rest.push([from, gapStart])
      from = Math.max(from, gapEnd)
    }
    if (from < end) rest.push([from, end])
  }
  return rest
}

/** What both cover. */
export const common = (one: readonly Span[], other: readonly Span[]): Span[] =>
  without(one, without(one, other))
