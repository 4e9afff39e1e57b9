import type { Entry, Put } from '../store/store.ts'

/** An article ready to be kept, or why there is none. */
export type Ready = Entry | NotAdded

/** An article that could not be kept, and why. */
export interface NotAdded {
  place: string
  reason: string
}

/** What became of an article, and where it came from. */
export type AddedArticle = Put & Pick<Entry, 'source'>

/** What became of some of the articles. Those reported as put are durable. */
export interface Added {
  puts: AddedArticle[]
  failures: NotAdded[]
}
