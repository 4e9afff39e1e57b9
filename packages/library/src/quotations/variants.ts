import { type Article, type Change, type Lexicon, quotationFinder, type Quotation, sketchOf, type Span, termsOf } from '@unspin/core' // prettier-ignore
import type { ArticleSummary, Store, StoredArticle } from '../store/store.ts'
import { type ArticleQuotation, quotationAt } from './quotation.ts'

/** A quotation as another article of the library gives it. */
export interface Variant {
  article: ArticleSummary
  /** Its place among that article's quotations. */
  index: number
  span: Span
  text: string
  speaker: string | null
  /** Whether they agree word for word. */
  same: boolean
  /** Whether one gives a part of the other only, and that word for word. */
  cut: boolean
  /** `a` refers to the text of the article asked about, `b` to the variant's. */
  changes: Change[]
}

export interface Variants {
  quotation: ArticleQuotation
  /** The altered ones first, then the cut ones, then the same; the earliest published first among each. */
  variants: Variant[]
}

/** How many articles are looked into: of those that share most with the quotation, and of those that share most with its article. */
const mostLikeQuotation = 64
const mostLikeArticle = 24

/** The same words in other articles; null when there is no such quotation. */
export async function quotationVariants(
  store: Store,
  { id, index }: { id: string; index: number },
  options: { lexicon?: Lexicon } = {},
): Promise<Variants | null> {
  const [stored = null] = await store.read([id])
  const quotation = stored && quotationAt(stored, index)
  if (!quotation) return null
  const { article } = stored
  const quoted = article.quotes[index]!
  const find = quotationFinder(article, quoted, options)
  const others = await store.read(await candidatesFor(store, id, article, quoted))
  const variants = others.flatMap((other) => (other === null ? [] : variantsIn(other, find)))
  return { quotation, variants: variants.sort(alteredFirst) }
}

/** A copy of the article shares much with it, the quotation's words alone in a story of its own only those. */
async function candidatesFor(
  store: Store,
  id: string,
  article: Article,
  { start, end, speaker }: Quotation,
): Promise<string[]> {
  const quotation = sketchOf({ ...article, title: null, bodySpans: [[start, end]] })
  const names = termsOf(speaker?.name ?? '', article.lang)
  const likeQuotation = await store.candidates({
    fingerprints: quotation.fingerprints,
    terms: Uint32Array.from(new Set([...quotation.terms, ...names])),
    limit: mostLikeQuotation,
    exclude: [id],
  })
  const likeArticle = await store.candidates({ ...sketchOf(article), limit: mostLikeArticle, exclude: [id] })
  return [...new Set([...likeQuotation.candidates, ...likeArticle.candidates].map((found) => found.id))]
}

function variantsIn(
  { article, ...summary }: StoredArticle,
  find: ReturnType<typeof quotationFinder>,
): Variant[] {
  return find(article).map(({ b, ...rest }) => ({
    article: summary,
    span: b,
    text: article.text.slice(...b),
    ...rest,
  }))
}

function alteredFirst(one: Variant, other: Variant): number {
  const day = ({ article: { published } }: Variant) => published ?? '9999'
  const group = ({ same, cut }: Variant) => (same ? 2 : cut ? 1 : 0)
  return group(one) - group(other) || (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0)
}
