import { DatabaseSync } from 'node:sqlite'
import { LshIndex, type Minhash } from 'minhash'
import MiniSearch from 'minisearch'
import { signature, wordsOf } from '../signature.ts'
import type { Article } from './corpus.ts'

/** What keeps articles and puts forward those most like a text. */
export interface Peer {
  add(articles: Iterable<Article>): void
  /** Ids, the likest first. */
  find(text: string): string[]
}

/**
 * What others have for the same work. None of them compares what it has found, or tells which part of an
 * article another has: each gives an order of articles, which is set beside the first of Unspin's answer.
 */
export const peers: Record<string, (file: string) => Peer> = {
  /** Full text in memory, ranked by BM25+. */
  minisearch: () => {
    const index = new MiniSearch<Article>({ fields: ['text'] })
    return {
      add: (articles) => index.addAll([...articles]),
      find: (text) => index.search(text).map(({ id }) => id as string),
    }
  },

  /** Full text in a file, ranked by BM25: what the database beneath Unspin's library has of its own. */
  'SQLite FTS5': (file) => {
    const db = new DatabaseSync(file)
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE VIRTUAL TABLE articles USING fts5(id UNINDEXED, text)') // prettier-ignore
    const insert = db.prepare('INSERT INTO articles VALUES (?, ?)')
    const search = db.prepare('SELECT id FROM articles WHERE articles MATCH ? ORDER BY rank LIMIT 10')
    return {
      add(articles) {
        db.exec('BEGIN')
        for (const { id, text } of articles) insert.run(id, text)
        db.exec('COMMIT')
      },
      find: (text) => search.all(anyOf(text)).map(({ id }) => id as string),
    }
  },

  /**
   * Signatures of word trigrams, in buckets of four values each; those of a
   * bucket in order of their likeness.
   */
  'minhash LSH': () => {
    const signatures = new Map<string, Minhash>()
    const index = new LshIndex({ bandSize: 4 })
    return {
      add(articles) {
        for (const { id, text } of articles) {
          const own = signature(text)
          signatures.set(id, own)
          index.insert(id, own)
        }
      },
      find(text) {
        const asked = signature(text)
        index.insert(askedFor, asked)
        const likeness = new Map<string, number>()
        for (const id of index.query(asked)) {
          const found = signatures.get(id)
          if (found) likeness.set(id, asked.jaccard(found))
        }
        return [...likeness.keys()].sort((one, other) => likeness.get(other)! - likeness.get(one)!)
      },
    }
  },
}

/** The package can look only for what it holds. */
const askedFor = ''

const anyOf = (text: string) => [...new Set(wordsOf(text))].map((word) => `"${word}"`).join(' OR ')
