import { closeSync, openSync, readSync } from 'node:fs'

/** 'UnLi': tells a library from any other SQLite file (`PRAGMA application_id`). */
export const applicationId = 0x556e_4c69

const headBytes = 100
/** Where the number above stands in the head of an SQLite file (https://www.sqlite.org/fileformat.html). */
const idOffset = 68

/**
 * Whether a file that SQLite does not take for its own was a library all the
 * same: the rest of its head says so.
 */
export function wasLibrary(place: string): boolean {
  const head = Buffer.alloc(headBytes)
  try {
    const file = openSync(place, 'r')
    try {
      if (readSync(file, head) < headBytes) return false
    } finally {
      closeSync(file)
    }
  } catch {
    // Nobody can read it: that is told by whoever opens it.
    return false
  }
  return head.readUInt32BE(idOffset) === applicationId
}
