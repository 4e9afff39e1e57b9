import type { ArticleSummary, FamilyResult, Variants } from '@unspin/library'
import type { EntryId } from '../batches/entries.ts'
import { Table } from './table.ts'
import type { MatchResult } from './find-result.ts'
import { isAltered } from './quotation-result.ts'

// What `--csv` prints. Public contracts: columns may be added at the end, never renamed, moved or dropped.

type Identified = Pick<ArticleSummary, 'title' | 'publisher' | 'published' | 'source'>

const ofArticle = {
  title: ({ title }: Identified) => title,
  publisher: ({ publisher }: Identified) => publisher,
  published: ({ published }: Identified) => published,
  source: ({ source }: Identified) => source,
}

const publishedTime = ({ publishedTime: time }: Pick<ArticleSummary, 'publishedTime'>) => time

export const articleTable = new Table<ArticleSummary>({
  id: ({ id }) => id,
  ...ofArticle,
  lang: ({ lang }) => lang,
  words: ({ words }) => words,
  version: ({ version }) => version,
  added: ({ added }) => added,
  copies: ({ copies }) => copies,
  publishedTime,
})

const ofMatch = {
  id: ({ id }: MatchResult) => id,
  label: ({ label }: MatchResult) => label,
  confidence: ({ confidence }: MatchResult) => confidence,
  share: ({ share }: MatchResult) => share,
  shareOfMatch: ({ shares }: MatchResult) => shares.b,
  original: ({ direction }: MatchResult) => direction.original,
  ...ofArticle,
  words: ({ words }: MatchResult) => words,
  publishedTime,
}

export const matchTable = new Table<MatchResult>(ofMatch)

/** A line a match, beside the id of its query. */
export const queriedTable = new Table<MatchResult & { query: EntryId }>({
  query: ({ query }) => query,
  ...ofMatch,
})

/** A line a member, beside the id of its family. */
export const memberTable = new Table<FamilyResult['members'][number] & { family: string }>({
  family: ({ family }) => family,
  id: ({ id }) => id,
  parent: ({ parent }) => parent,
  label: ({ label }) => label,
  confidence: ({ confidence }) => confidence,
  share: ({ share }) => share,
  shareOfParent: ({ shareOfParent }) => shareOfParent,
  ...ofArticle,
  words: ({ words }) => words,
  publishedTime,
})

export const quotationTable = new Table<Variants>({
  id: ({ quotation }) => quotation.article.id,
  index: ({ quotation }) => quotation.index,
  speaker: ({ quotation }) => quotation.speaker,
  text: ({ quotation }) => quotation.text,
  title: ({ quotation }) => quotation.article.title,
  publisher: ({ quotation }) => quotation.article.publisher,
  published: ({ quotation }) => quotation.article.published,
  source: ({ quotation }) => quotation.article.source,
  same: ({ variants }) => variants.filter(({ same }) => same).length,
  altered: ({ variants }) => variants.filter(isAltered).length,
})
