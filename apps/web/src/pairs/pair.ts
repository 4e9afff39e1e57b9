import type { ComparisonReport } from '@unspin/api'
import type { Side } from '@unspin/core'
import { sides } from '@unspin/core/wording'
import type { TextSource } from './content.ts'

/** An article of the library: the current version of it unless another is named. */
export interface KeptVersion {
  id: string
  version?: number
}

/** An article of the web, which the server fetches. */
export interface Addressed {
  address: string
}

/** What an article to compare may be: a text, one of the library, one of the web. */
export type Compared = TextSource | KeptVersion | Addressed

/** Two articles to compare. */
export type Pair = Record<Side, Compared>
/** Two texts to compare. */
export type TextPair = Record<Side, TextSource>

export const isKept = (article: Compared): article is KeptVersion => 'id' in article

/** Which of the two are articles of the library. */
export function keptIn(pair: Pair): Partial<Record<Side, KeptVersion>> {
  const { a, b } = pair
  return { ...(isKept(a) && { a }), ...(isKept(b) && { b }) }
}

/** The two as they were compared: those of the library in the versions that it had then. */
export function asCompared(pair: Pair, { versions }: Pick<ComparisonReport, 'versions'>): Pair {
  const of = (side: Side): Compared => {
    const [article, version] = [pair[side], versions[side]]
    return isKept(article) && version !== null ? { ...article, version } : article
  }
  return { a: of('a'), b: of('b') }
}

export const isText = (article: Compared): article is TextSource => 'text' in article

export function samePair(one: Pair, other: Pair): boolean {
  return sides.every((side) => contentOf(one[side]) === contentOf(other[side]))
}

export const keyOf = ({ a, b }: Pair): string => contentKey([a, b])

/** A short name for what articles hold: the same texts have the same address (cyrb53, not for secrets). */
export function contentKey(articles: readonly Compared[]): string {
  const content = articles.map(contentOf).join('\0')
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < content.length; index += 1) {
    const unit = content.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

function contentOf(article: Compared): string {
  if (isText(article)) return `${article.name}\0${article.text}`
  return isKept(article) ? `\0${article.version ?? ''}\0${article.id}` : `\0\0${article.address}`
}
