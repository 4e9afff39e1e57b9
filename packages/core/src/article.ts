/** A stretch of a text: UTF-16 code units of the text as given, end exclusive. */
export type Span = readonly [start: number, end: number]

export type FurnitureKind = 'headline' | 'subheadline' | 'byline' | 'published' | 'section' | 'dateline'
export type BoilerplateKind =
  | 'advertisement'
  | 'sharing'
  | 'navigation'
  | 'related'
  | 'subscription'
  | 'copyright'
  | 'credit'
  | 'caption'
  | 'contact'
  | 'comments'
  | 'marker'
  | 'repeated'

/** A stretch of the text that was set apart from the body, and the rule that did it. */
export interface Removal<Kind extends string> {
  kind: Kind
  start: number
  end: number
  /** What gave it away, for a person to check. */
  rule: string
}

export interface Speaker {
  /** The fullest form of the name that the text gives. */
  name: string
  /** Where the text names the speaker of this quotation. */
  mention: Span
}

/** Somebody's words between quotation marks; `start` and `end` leave the marks outside. */
export interface Quotation {
  start: number
  end: number
  text: string
  speaker: Speaker | null
}

export interface Name {
  name: string
  type: 'person' | 'organization' | 'place'
  mentions: Span[]
}

/** A text with what was extracted from it. All spans are of `text`. */
export interface Article {
  text: string
  /** BCP 47, as given or as guessed from the text; `null` when neither tells. */
  lang: string | null
  title: string | null
  byline: string[]
  /** ISO 8601 day, as the source writes it, in whatever zone. */
  published: string | null
  /**
   * The same with the time of day, ISO 8601, as the source writes it: '2026-03-14T23:30:00-05:00', without an
   * offset where it gives none. It begins with `published`. Null where only a day is known: midnight is a
   * day, it nearly always stands for a time that nobody gave.
   */
  publishedTime: string | null
  dateline: string | null
  publisher: string | null
  /** The story itself, block by block (paragraphs and subheads), in order of the text. */
  bodySpans: Span[]
  furniture: Removal<FurnitureKind>[]
  boilerplate: Removal<BoilerplateKind>[]
  quotes: Quotation[]
  names: Name[]
  /** What a reader should know about the text as such: hidden characters, an unknown language. */
  notes: string[]
}

/** The story without its furniture and boilerplate: the blocks of the body, an empty line between them. */
export function bodyOf(article: Article): string {
  return article.bodySpans.map(([start, end]) => article.text.slice(start, end)).join('\n\n')
}
