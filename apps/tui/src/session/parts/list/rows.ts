import { pad, truncate } from '../../../text/fit.ts'
import { visibleLine } from '../../../text/visible.ts'

/** The lines of a list that are seen; no other is made. */
export function rowsAround(
  cursor: number,
  length: number,
  room: number,
  lineOf: (index: number) => string,
): string[] {
  const first = windowAround(cursor, length, room)
  return Array.from({ length: Math.min(room, length - first) }, (_, row) => lineOf(first + row))
}

/** What stands before a row: a sign at the one that a person is at. */
export const pointer = (isCurrent: boolean, unicode: boolean): string =>
  isCurrent ? (unicode ? '❯' : '>') : ' '

/** A text in a column of its list. */
export const cell = (text: string, width: number): string => pad(truncate(visibleLine(text), width), width)

/**
 * The first item to show of a list that is longer than its room, so that the one at the cursor is in sight.
 */
export function windowAround(cursor: number, length: number, room: number): number {
  const centred = cursor - Math.floor(room / 2)
  return Math.max(0, Math.min(centred, length - room))
}
