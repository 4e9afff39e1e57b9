import type {
  Altered,
  AlteredQuotation,
  ArticleVersion,
  NewAlteration,
  QuotationOf,
  QuotedVersion,
} from '../store/links.ts'
import type { Database } from './database.ts'

/** The number of a version of an article; null where it is no longer the current one. */
export function numberOf(db: Database, id: string, version: number): number | null {
  const row = db.sql('SELECT number FROM articles WHERE id = ? AND version = ? AND current').get(id, version)
  return row ? (row['number'] as number) : null
}

/**
 * Keeps alterations, and how many quotations the articles have that were looked at;
 * in a transaction of the caller.
 */
export function putAlterations(
  db: Database,
  articles: readonly (ArticleVersion | QuotedVersion)[],
  alterations: readonly NewAlteration[],
): void {
  for (const article of articles) {
    const number = numberOf(db, article.id, article.version)
    if (number === null || !('quotations' in article) || article.quotations === 0) continue
    // Not REPLACE: it deletes without a trigger, and the total would count it twice.
    db.sql('INSERT INTO quoted (number, quotations) VALUES (?, ?) ON CONFLICT DO NOTHING').run(number, article.quotations) // prettier-ignore
  }
  for (const { one, other } of alterations) {
    const [a, b] = [numberOf(db, one.id, one.version), numberOf(db, other.id, other.version)]
    // Changed or deleted since.
    if (a === null || b === null) continue
    const [first, last] = a < b ? [{ number: a, ...one }, { number: b, ...other }] : [{ number: b, ...other }, { number: a, ...one }] // prettier-ignore
    putQuotation(db, first)
    putQuotation(db, last)
    db.sql('INSERT INTO alterations (a, place_a, b, place_b) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING').run(first.number, first.index, last.number, last.index) // prettier-ignore
  }
}

function putQuotation(
  db: Database,
  { number, index, speaker, text }: QuotationOf & { number: number },
): void {
  db.sql('INSERT INTO altered_quotations (number, place, speaker, text) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING').run(number, index, speaker, text) // prettier-ignore
}

/** All alterations, and the quotations that they are of. */
export function alteredIn(db: Database): Altered {
  const rows = db
    .sql(
      `SELECT altered_quotations.*, id, publisher, published, published_time AS publishedTime, lang
       FROM altered_quotations JOIN articles ON articles.number = altered_quotations.number`,
    )
    .all() as unknown as QuotationRow[]
  const known = new Map(
    rows.map((row) => {
      db.sound('altered_quotations', row, what)
      const { number, place, id, text, speaker, publisher, published, publishedTime, lang } = row
      return [
        `${number} ${place}`,
        { id, index: place, text, speaker, publisher, published, publishedTime, lang },
      ]
    }),
  )
  const pairs = db.sql('SELECT * FROM alterations').all() as unknown as Pair[]
  for (const pair of pairs) db.sound('alterations', pair, what)
  const both = pairs.flatMap(({ a, place_a, b, place_b }) => {
    const [one, other] = [known.get(`${a} ${place_a}`), known.get(`${b} ${place_b}`)]
    return one && other ? [[one, other] as const] : []
  })
  return { quotations: [...new Set(both.flat())], pairs: both }
}

const what = 'which quotations are altered'

interface QuotationRow extends Omit<AlteredQuotation, 'index'> {
  number: number
  place: number
}

interface Pair {
  a: number
  place_a: number
  b: number
  place_b: number
}
