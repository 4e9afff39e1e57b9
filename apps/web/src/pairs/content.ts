import type { Asked, Source } from '@unspin/api'

/** What a file tells of the article beside its text. */
export type Metadata = NonNullable<Extract<Asked, { text: string }>['metadata']>

/** What a field holds: the text that it shows, and the page that the text was taken from, if it was. */
export interface Content {
  name: string
  text: string
  page?: string
  metadata?: Metadata
}

/** A text or a page, with what its file tells of it. */
export type TextSource = Source & Pick<Content, 'metadata'>
