import { noSuchPage } from '../store/cursors.ts'

/**
 * Where a list of quotations ended: behind a quotation of an article, which stands on the
 * page of articles behind `after`.
 */
export interface Stop {
  after: string | null
  id: string
  index: number
}

export function cursorAt({ after, id, index }: Stop): string {
  return Buffer.from(JSON.stringify([after, id, index])).toString('base64url')
}

/** @throws {LibraryError} when `cursor` is none that `cursorAt` gave. */
export function stopOf(cursor: string): Stop {
  const [after, id, index] = partsOf(cursor)
  const isStop = (after === null || typeof after === 'string') && typeof id === 'string'
  if (isStop && Number.isSafeInteger(index)) return { after, id, index: index as number }
  throw noSuchPage('The library')
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
