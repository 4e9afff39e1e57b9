/** Where a person is in a list. */
export type CursorAction = { type: 'moved'; by: number } | { type: 'movedTo'; end: 'first' | 'last' }

export function cursorAfter(cursor: number, action: CursorAction, length: number): number {
  if (action.type === 'movedTo') return action.end === 'first' ? 0 : Math.max(0, length - 1)
  return Math.max(0, Math.min(length - 1, cursor + action.by))
}
