import { unlessDamaged } from './piecewise.ts'
import type { Transactions } from './transactions.ts'

/**
 * The highest number given to an article, or a segment. It stands in several places, and damage may have made
 * any of them too large: what most of them say is believed. Null where none of them can be read.
 */
export function highest(db: Transactions, of: 'articles' | 'segments'): number | null {
  const [key, total] = of === 'articles' ? ['number', 'last number'] : ['segment', 'last segment']
  const said = [
    `SELECT max(${key}) AS number FROM ${of}`,
    `SELECT seq AS number FROM sqlite_sequence WHERE name = '${of}'`,
    `SELECT value AS number FROM totals WHERE name = '${total}'`,
  ].flatMap((select) => unlessDamaged(() => db.read(() => db.one(select) as { number: number | null })) ?? [])
  if (said.length === 0) return null
  const numbers = said.flatMap(({ number }) => number ?? []).toSorted((one, other) => one - other)
  return numbers[Math.floor((numbers.length - 1) / 2)] ?? 0
}
