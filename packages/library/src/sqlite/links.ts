import type { Label, Side } from '@unspin/core'
import type { Link } from '../store/link.ts'
import type {
  Altered,
  ArticleVersion,
  LinkedArticle,
  LinkStore,
  NewAlteration,
  NewLink,
  QuotedVersion,
} from '../store/links.ts'
import { alteredIn, numberOf, putAlterations } from './alterations.ts'
import { type Row as ArticleRow, soundRow } from './articles.ts'
import type { Database } from './database.ts'

interface Row {
  id_a: string
  id_b: string
  label: Label
  confidence: number
  share_a: number
  share_b: number
  similarity: number
  original: Side | null
  certainty: number
}

/** Not REPLACE: it deletes without a trigger, and the counts of copies would miss it. */
const upsert = `
  INSERT INTO links (a, b, label, confidence, share_a, share_b, similarity, original, certainty)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (a, b) DO UPDATE SET label = excluded.label, confidence = excluded.confidence, share_a = excluded.share_a,
    share_b = excluded.share_b, similarity = excluded.similarity, original = excluded.original, certainty = excluded.certainty`

/**
 * Links in the tables of a library file. All articles up to a number have been compared: numbers are
 * given in order and never again.
 */
export class SqliteLinks implements LinkStore {
  private readonly db: Database

  constructor(db: Database) {
    this.db = db
  }

  async waiting(limit: number): Promise<ArticleVersion[]> {
    const rows = this.db.read(() =>
      this.db
        .sql(
          'SELECT id, version FROM articles WHERE current AND number > (SELECT through FROM linked) ORDER BY number LIMIT ?',
        ) // prettier-ignore
        .all(limit),
    )
    return rows as unknown as ArticleVersion[]
  }

  async waitingForQuotations(limit: number): Promise<ArticleVersion[]> {
    const rows = this.db.read(() =>
      this.db
        .sql(
          'SELECT id, version FROM articles WHERE current AND number > (SELECT quoted FROM linked) AND number <= (SELECT through FROM linked) ORDER BY number LIMIT ?',
        ) // prettier-ignore
        .all(limit),
    )
    return rows as unknown as ArticleVersion[]
  }

  /** What waits for its links waits for its quotations too. */
  async countWaiting(): Promise<number> {
    const row = this.db.read(
      () => this.db.one('SELECT count(*) AS count FROM articles WHERE current AND number > (SELECT quoted FROM linked)'), // prettier-ignore
    )
    return (row as { count: number }).count
  }

  async compared(ids: readonly string[]): Promise<Map<string, number>> {
    return this.db.read(() => {
      const found = new Map<string, number>()
      for (const id of ids) {
        const row = this.db
          .sql(
            'SELECT words FROM articles WHERE id = ? AND current AND number <= (SELECT through FROM linked)',
          ) // prettier-ignore
          .get(id)
        if (row) found.set(id, row['words'] as number)
      }
      return found
    })
  }

  async put(
    articles: readonly (ArticleVersion | QuotedVersion)[],
    links: readonly NewLink[],
    alterations: readonly NewAlteration[] = [],
  ): Promise<void> {
    this.db.write(() => {
      for (const { id, version } of articles)
        this.db
          .sql(
            `WITH this (number) AS (SELECT coalesce((SELECT number FROM articles WHERE id = ? AND version = ?), 0))
             UPDATE linked SET through = max(through, (SELECT number FROM this)),
               quoted = CASE WHEN quoted < through THEN quoted ELSE max(quoted, (SELECT number FROM this)) END`,
          )
          .run(id, version)
      for (const link of links) this.insert(link)
      putAlterations(this.db, articles, alterations)
    })
  }

  async putAlterations(
    articles: readonly QuotedVersion[],
    alterations: readonly NewAlteration[],
  ): Promise<void> {
    this.db.write(() => {
      for (const { id, version } of articles)
        this.db
          .sql(
            'UPDATE linked SET quoted = max(quoted, min(through, coalesce((SELECT number FROM articles WHERE id = ? AND version = ?), 0)))',
          )
          .run(id, version)
      putAlterations(this.db, articles, alterations)
    })
  }

  async altered(): Promise<Altered> {
    return this.db.read(() => alteredIn(this.db))
  }

  private insert(link: NewLink): void {
    const { label, confidence, shares, similarity, original, certainty, versions } = link
    const a = numberOf(this.db, link.a, versions.a)
    const b = numberOf(this.db, link.b, versions.b)
    // Changed or deleted since.
    if (a === null || b === null) return
    this.db.sql(upsert).run(a, b, label, confidence, shares.a, shares.b, similarity, original, certainty)
  }

  async all(): Promise<Link[]> {
    return this.select('')
  }

  async linked(): Promise<LinkedArticle[]> {
    const rows = this.db.read(() => this.db.sql('SELECT * FROM articles WHERE current AND copies > 0').all())
    return (rows as unknown as ArticleRow[]).map((row) => {
      const { id, title, publisher, published, published_time, lang, words } = soundRow(this.db, row)
      return { id, title, publisher, published, publishedTime: published_time, lang, words }
    })
  }

  async around(id: string): Promise<Link[]> {
    return this.select('WHERE links.a IN (SELECT number FROM reached)', reached, id)
  }

  /**
   * By the first end alone: SQLite would else look up each pair of ends, twenty
   * times as long for three thousand.
   */
  async among(ids: readonly string[]): Promise<Link[]> {
    return this.select('WHERE links.a IN (SELECT number FROM wanted) AND +links.b IN (SELECT number FROM wanted)', wanted, JSON.stringify(ids)) // prettier-ignore
  }

  private select(where: string, first = '', ...values: string[]): Link[] {
    const rows = this.db.read(() => this.db.sql(`${first} ${columns} ${where}`).all(...values))
    return rows.map((row) =>
      linkOf(this.db.sound('links', row, 'which articles are copies of which') as unknown as Row),
    )
  }

  async stamp(): Promise<string> {
    const row = this.db.read(() => this.db.one('SELECT revision FROM linked'))
    return String((row as { revision: number }).revision)
  }
}

const columns = `
  SELECT one.id AS id_a, other.id AS id_b, links.*
  FROM links JOIN articles AS one ON one.number = links.a JOIN articles AS other ON other.number = links.b`

/** Both ways along the links, as far as they lead. */
const reached = `
  WITH RECURSIVE reached (number) AS (
    SELECT number FROM articles WHERE id = ? AND current
    UNION SELECT links.b FROM reached JOIN links ON links.a = reached.number
    UNION SELECT links.a FROM reached JOIN links ON links.b = reached.number)`

const wanted = `
  WITH wanted (number) AS MATERIALIZED (
    SELECT number FROM json_each(?) JOIN articles ON articles.id = value AND current)`

function linkOf(row: Row): Link {
  const { id_a, id_b, share_a, share_b, label, confidence, similarity, original, certainty } = row
  const shares = { a: share_a, b: share_b }
  return { a: id_a, b: id_b, label, confidence, similarity, original, certainty, shares }
}
