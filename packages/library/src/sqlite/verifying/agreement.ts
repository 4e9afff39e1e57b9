import type { Database } from '../database.ts'
import { unlessDamaged } from '../piecewise.ts'
import { expectedTotals } from '../schema-rows.ts'
import type { Known } from './known.ts'
import type { Progress } from './progress.ts'

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** What is wrong when a select finds anything: `found` is how much. */
const checks: readonly [select: string, tell: (found: number) => string][] = [
  [
    `SELECT count(*) AS found FROM (SELECT 1 FROM articles GROUP BY id
     HAVING sum(current) <> 1 OR max(version) <> max(CASE WHEN current THEN version END))`,
    (found) => `The latest version of ${counted(found, 'article')} is not known.`,
  ],
  [
    `SELECT count(*) AS found FROM links LEFT JOIN articles AS one ON one.number = a AND one.current
     LEFT JOIN articles AS other ON other.number = b AND other.current WHERE one.number IS NULL OR other.number IS NULL`,
    (found) => `${counted(found, 'link')} between copies lead to articles that are not there.`,
  ],
  [
    `SELECT count(*) AS found FROM articles WHERE copies <>
     (SELECT count(*) FROM links WHERE a = number) + (SELECT count(*) FROM links WHERE b = number)`,
    (found) => `The number of copies is wrong of ${counted(found, 'article')}.`,
  ],
  [
    'SELECT count(*) AS found FROM gone JOIN articles USING (number) WHERE current',
    (found) => `${counted(found, 'article')} noted as removed, and there all the same.`,
  ],
  [
    `WITH made AS MATERIALIZED (SELECT kind, value, count(*) AS articles FROM counted GROUP BY kind, value COLLATE NOCASE)
     SELECT (SELECT count(*) FROM made LEFT JOIN counts USING (kind, value) WHERE counts.articles IS NOT made.articles)
       + abs((SELECT coalesce(sum(articles), 0) FROM counts) - (SELECT coalesce(sum(articles), 0) FROM made)) AS found`,
    (found) =>
      `${counted(found, 'count')} of outlets, languages, days or months do not agree with the articles.`,
  ],
  [
    `SELECT count(*) <> 1 OR coalesce(max(through), 0) > (SELECT value FROM totals WHERE name = 'last number') AS found FROM linked`,
    () => 'The note of how far articles have been compared is wrong.',
  ],
  [
    `SELECT (SELECT coalesce(sum(quotations), 0) FROM quoted) <> (SELECT value FROM totals WHERE name = 'quotations') AS found`,
    () => 'The number of quotations is not that of the articles.',
  ],
  ...[
    ['articles', 'last number'],
    ['segments', 'last segment'],
  ].map(([table, total]): [string, () => string] => [
    `SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = '${table}'), 0)
         <> (SELECT value FROM totals WHERE name = '${total}') AS found`,
    () => `The last number given to ${table} is not the one that was noted.`,
  ]),
]

/** Whether the parts of a library, each sound in itself, say the same. */
export function* agreement(db: Database, { totals, isComplete }: Known): Generator<Progress> {
  for (const [i, [select, tell]] of checks.entries()) {
    const row = unlessDamaged(() => db.read(() => db.one(select))) as { found: number } | null
    // What cannot be read has been reported already.
    if (row && row.found > 0) yield { damage: tell(row.found) }
    yield { share: i / checks.length }
  }
  for (const name of expectedTotals())
    if (
      unlessDamaged(() => db.read(() => db.sql('SELECT value FROM totals WHERE name = ?').get(name))) ===
      undefined
    )
      yield { damage: `The sum of ${name} is lost.` }
  if (!isComplete) return
  for (const [name, found] of Object.entries(totals)) {
    const row = unlessDamaged(() =>
      db.read(() => db.sql('SELECT value FROM totals WHERE name = ?').get(name)),
    )
    if (row && row['value'] !== found)
      yield { damage: `The library counts ${String(row['value'])} ${name}, and has ${found}.` }
  }
}
