import { setImmediate } from 'node:timers/promises'
import type { VerifyOptions } from '../../store/upkeep.ts'
import type { Database } from '../database.ts'
import { agreement } from './agreement.ts'
import { articles } from './articles.ts'
import { index } from './index.ts'
import { Known } from './known.ts'
import type { Progress } from './progress.ts'
import { rows } from './rows.ts'
import { structure } from './structure.ts'

/** The parts, and the time that each takes of 100,000 articles, in hundredths. */
const parts: readonly [share: number, look: (db: Database, known: Known) => Iterable<Progress>][] = [
  [0.18, structure],
  [0.57, articles],
  [0.1, rows],
  [0.1, index],
  [0.05, agreement],
]

/**
 * Everything that is damaged in a library, a line each: the tree of pages, as SQLite checks it; each row, by
 * its checksum; each text, by its hash; and whether the parts agree with one another. Memory is a byte for
 * each article. Of a damaged library all parts are looked at too.
 */
export async function* verify(db: Database, { signal, reached }: VerifyOptions): AsyncGenerator<string> {
  const known = new Known(db)
  let before = 0
  let versions = 0
  for (const [weight, look] of parts) {
    for (const progress of look(db, known)) {
      if ('damage' in progress) {
        yield progress.damage
        continue
      }
      versions = progress.versions ?? versions
      await reached?.(versions, before + weight * progress.share)
      await setImmediate()
      signal?.throwIfAborted()
    }
    before += weight
  }
  await reached?.(versions, 1)
}
