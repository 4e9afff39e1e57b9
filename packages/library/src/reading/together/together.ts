import type { Article, Comparison, Span } from '@unspin/core'
import { byPublication, type Publication } from '@unspin/core/dates'
import { CountedArticle, coveredBy, usualCounting } from '../counting/counted-article.ts'
import { common, union, without } from '../counting/spans.ts'

/**
 * How much of an article stands in its copies taken together, and by whom: what a text made
 * of several originals is made of.
 */
export interface Together {
  /** 0..1, of the words of its body: what stands in any of the copies. */
  share: number
  /** 0..1: what stands in none of them. */
  own: number
  /** 0..1, of the words of its body: what of `share` is somebody's words between quotation marks. */
  quotations: number
  /**
   * The copy that has most of it first, then whichever adds most to those before; the ones
   * that add nothing are left out.
   */
  by: Contribution[]
}

export interface Contribution {
  id: string
  /** What stands in this copy, whoever else has it too: the share of its comparison. */
  share: number
  /** What no copy before it has. All of them make `share` of the whole. */
  adds: number
}

/** A copy of an article: in its comparison the article is `a`. */
export interface ComparedCopy {
  article: Publication & { id: string }
  comparison: Pick<Comparison, 'shares' | 'passages'> & { verdict: Pick<Comparison['verdict'], 'label'> }
}

/** A copy, what of the article stands in it, and the most that it can add. */
interface Part {
  article: ComparedCopy['article']
  share: number
  spans: Span[]
  most: number
}

/**
 * Of copies alone, each once; whichever order they come in. Shares are rounded to a
 * thousandth, as those of a comparison are.
 */
export function togetherOf(article: Article, copies: readonly ComparedCopy[]): Together {
  const counted = new CountedArticle(article)
  const body = counted.counted(usualCounting)
  const words = counted.words(body)
  const shareOf = (count: number) => Math.round((1000 * count) / Math.max(1, words)) / 1000
  const parts = copies.map(({ article: copy, comparison }): Part => {
    const { verdict, passages, shares } = comparison
    const spans = verdict.label === 'identical' ? body : common(body, union(coveredBy(passages, 'a')))
    return { article: copy, share: shares.a, spans, most: counted.words(spans) }
  })
  const { covered, by } = inTurn(parts, counted, shareOf)
  const share = shareOf(counted.words(covered))
  return {
    share,
    own: rounded(1 - share),
    quotations: shareOf(counted.words(common(covered, counted.quoted))),
    by,
  }
}

/**
 * Always the copy that adds most; of equal ones the first that was published. What a copy adds only shrinks
 * as others come before it, so that only those are counted again that could still be next (Minoux 1978): of a
 * thousand reprints most are counted once.
 */
function inTurn(
  parts: readonly Part[],
  counted: CountedArticle,
  shareOf: (words: number) => number,
): { covered: Span[]; by: Contribution[] } {
  const left = parts.toSorted(mostFirst)
  const by: Contribution[] = []
  let covered: Span[] = []
  let words = 0
  for (let part = left.shift(); part; part = left.shift()) {
    const counting = { ...part, most: counted.words(without(part.spans, covered)) }
    if (counting.most === 0) continue
    if (left[0] && mostFirst(left[0], counting) < 0) {
      const place = left.findIndex((other) => mostFirst(counting, other) < 0)
      left.splice(place < 0 ? left.length : place, 0, counting)
      continue
    }
    // Rounded on the way, so that what is added makes the whole whatever is rounded.
    const adds = rounded(shareOf(words + counting.most) - shareOf(words))
    covered = union([...covered, ...part.spans])
    words += counting.most
    if (adds > 0) by.push({ id: part.article.id, share: part.share, adds })
  }
  return { covered, by }
}

function mostFirst(one: Part, other: Part): number {
  return (
    other.most - one.most ||
    byPublication(one.article, other.article) ||
    (one.article.id < other.article.id ? -1 : 1)
  )
}

const rounded = (share: number) => Math.round(1000 * share) / 1000
