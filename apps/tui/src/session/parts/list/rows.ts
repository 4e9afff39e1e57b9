import { windowAround } from '../components/window.ts'

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
