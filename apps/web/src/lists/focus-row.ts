/**
 * Gives a row of a virtual list the focus; the list has it until the row can take it. A virtualizer hides
 * each row until it has measured it, in the next frame, and what is hidden takes no focus: the keys of a
 * fast hand went to the row before.
 * @returns whether the list has such a row; else it is to be scrolled to, or to be read
 */
export function focusRow(list: HTMLElement, find: () => HTMLElement | null): boolean {
  const row = find()
  row?.focus({ preventScroll: true })
  if (row && document.activeElement === row) return true
  list.focus({ preventScroll: true })
  if (row) requestAnimationFrame(() => document.activeElement === list && focusRow(list, find))
  return row !== null
}
