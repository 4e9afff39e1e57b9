import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Article, extract, type Span } from '@unspin/core'
import { readJsonl } from './sets.ts'

/** Who speaks: the full name, or the place where the text says so. */
export type SpeakerTruth = string | { start: number; end: number } | null

export interface QuotationTruth {
  start: number
  end: number
  speaker: SpeakerTruth
}

/** A line of a set's articles.jsonl; `file` is relative to that file. What a set does not tell is missing. */
export interface ArticleTruth {
  id: string
  file: string
  quotes: QuotationTruth[]
  title?: string
  byline?: string[]
  published?: string | null
  dateline?: string | null
  furniture?: Span[]
  boilerplate?: Span[]
  entities?: { people: string[]; organizations: string[]; places: string[] }
}

/** What a set says of an article, beside what was extracted. */
export interface Extracted {
  truth: ArticleTruth
  article: Article
}

/** Extracts the articles of the set in a folder that holds articles.jsonl; null when there is none. */
export function extractSet(folder: string, name: string): Extracted[] | null {
  const file = join(folder, name, 'articles.jsonl')
  if (!existsSync(file)) return null
  return readJsonl<ArticleTruth>(file).map((truth) => ({
    truth,
    article: extract(readFileSync(join(dirname(file), truth.file), 'utf8')),
  }))
}
