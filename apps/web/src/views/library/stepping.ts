/** Where a key leads from one of many rows; null for a key that leads nowhere. */
export function stepOf(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  from: number,
  count: number,
  page: number,
): number | null {
  if (ctrlKey || altKey || metaKey) return null
  const to = new Map([
    ['ArrowDown', from + 1],
    ['ArrowUp', from - 1],
    ['PageDown', from + page],
    ['PageUp', from - page],
    ['Home', 0],
    ['End', count - 1],
  ])
  const next = to.get(key)
  return next === undefined ? null : Math.min(Math.max(next, 0), Math.max(count - 1, 0))
}
