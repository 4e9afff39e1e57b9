import type { Database } from './database.ts'
import { unlessDamaged } from './piecewise.ts'

export interface NamedVersion {
  id: string
  version: number
  /** Whether it is the latest that the index knows of this id. */
  isLatest: boolean
}

/**
 * Which articles had these numbers, as the index of ids tells it: it holds both, on pages of its own. Empty
 * where it cannot be read either.
 */
export function namesByNumber(db: Database, numbers: readonly number[]): Map<number, NamedVersion> {
  const wanted = new Set(numbers)
  const names = new Map<number, NamedVersion>()
  unlessDamaged(() =>
    db.read(() => {
      let before: { number: number; id: string; version: number } | null = null
      const keep = (isLatest: boolean) => {
        if (before && wanted.has(before.number)) names.set(before.number, { ...before, isLatest })
      }
      for (const row of db
        .sql('SELECT number, id, version FROM articles INDEXED BY articles_id ORDER BY id, version')
        .iterate()) {
        const found = row as unknown as { number: number; id: string; version: number }
        keep(before?.id !== found.id)
        before = found
      }
      keep(true)
    }),
  )
  return names
}
