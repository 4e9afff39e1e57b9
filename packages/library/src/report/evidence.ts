import { hash } from 'node:crypto'
import type { Article, Comparison, Side } from '@unspin/core'

/** An article as it was compared, and where it is from. */
export interface Exhibit {
  article: Article
  /** The file or address it was read from, or its id in the library. */
  source: string
}

/** Who compared, and when. */
export interface Stamp {
  /** Of Unspin. */
  version: string
  time: Date
}

/** Two articles, and what a comparison of them found. */
export interface Evidence {
  exhibits: Record<Side, Exhibit>
  comparison: Comparison
}

/** Evidence as programs get it. A public contract: fields may be added, never renamed or dropped. */
export function evidenceResult({ exhibits, comparison }: Evidence, stamp: Stamp) {
  const { verdict, direction, shares, passages, quotations, notes } = comparison
  return {
    unspin: stamp.version,
    compared: stamp.time.toISOString(),
    a: exhibitResult(exhibits.a, comparison.a.words),
    b: exhibitResult(exhibits.b, comparison.b.words),
    verdict,
    direction,
    shares,
    passages,
    quotations,
    notes,
  }
}

function exhibitResult({ article, source }: Exhibit, words: number) {
  const { title, byline, published, publishedTime, publisher, text, bodySpans, furniture, boilerplate } =
    article
  return {
    source,
    title,
    byline,
    published,
    publishedTime,
    publisher,
    words,
    sha256: digestOf(article),
    text,
    bodySpans,
    furniture,
    boilerplate,
  }
}

/** SHA-256 of the text that was compared, in UTF-8: what `sha256sum` gives for a file that holds it. */
export const digestOf = ({ text }: Article): string => hash('sha256', text, 'hex')
