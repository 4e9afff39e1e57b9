import type { Article } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { find, type Found, type Store } from '@unspin/library'
import { articleAsked, type Asked, idAsked } from './asked.ts'

export interface FindRequest {
  asked: Asked
  /** Ids of what is not wanted; the article asked about, where it has one, is excluded anyway. */
  exclude?: readonly string[] | undefined
  limit?: number | undefined
  explain?: boolean | undefined
}

/** What was found, beside the article asked about, to which all spans of `a` refer. */
export interface FindReport extends Found {
  article: Article
}

/** The copies of an article that a library has. */
export async function findIn(store: Store, request: FindRequest, signal?: AbortSignal): Promise<FindReport> {
  const { asked, exclude = [], limit, explain = false } = request
  const article = await articleAsked(asked, { reading: async () => store })
  const found = await find(store, article, {
    lexicon: loadEnglish(),
    exclude: [idAsked(asked, article), ...exclude],
    explain,
    ...(limit !== undefined && { limit }),
    ...(signal && { signal }),
  })
  return { article, ...found }
}
