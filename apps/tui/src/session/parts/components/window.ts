/** The first item to show of a list that is longer than its room, so that the one at the cursor is in sight. */
export function windowAround(cursor: number, length: number, room: number): number {
  const centred = cursor - Math.floor(room / 2)
  return Math.max(0, Math.min(centred, length - room))
}
