import type { Side } from '@unspin/core'
import { segmentsOf } from '../../api/reading.ts'
import type { Change } from './quotation.ts'

/** A stretch of a quotation: as the other article has it too, or changed. */
export interface Piece {
  start: number
  text: string
  change: Change | null
}

/**
 * A quotation cut up at its changes, as one side of them has it; `start` is where it stands in its article.
 */
export function piecesOf(text: string, start: number, changes: readonly Change[], side: Side): Piece[] {
  const tagged = changes.map((change) => ({ span: change[side], tag: change }))
  return segmentsOf([start, start + text.length], tagged).map(({ start: from, end, tags }) => ({
    start: from,
    text: text.slice(from - start, end - start),
    change: tags[0] ?? null,
  }))
}
