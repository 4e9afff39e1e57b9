import type { FindReport } from '@unspin/api'
import type { Span } from '@unspin/core'
import type { ArticleSummary, Family, StoredArticle } from '@unspin/library'
import type { Story } from './story/story.ts'
import type { Tab } from './tabs.ts'

/** An article that is asked for: the current version unless another is named, and a place in it. */
export interface ArticlePlace {
  id: string
  version?: number
  at?: Span
}

export interface ArticleState {
  asked: ArticlePlace
  /** Undefined until it was read; null where the library has none of that id. */
  stored: StoredArticle | null | undefined
  story: Story | null
  tab: Tab
  /** The list that led to a place in the story, to be gone back to. */
  cameFrom: Tab | null
  /** Among the entries of the list beside the story. */
  cursor: number
  /** What is looked for in the story. */
  search: string
  isSearching: boolean
  copies: FindReport | null
  family: Family | null | undefined
  versions: readonly ArticleSummary[] | null
}
