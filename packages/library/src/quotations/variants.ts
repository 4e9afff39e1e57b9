import { type Change, type Lexicon, quotationBeside, quotationFinder, type Quotation, type QuotationVariant, sketchOf, type Span, termsOf } from '@unspin/core' // prettier-ignore
import { byPublication } from '@unspin/core/dates'
import type { Store } from '../store/store.ts'
import type { ArticleSummary, StoredArticle } from '../store/summary.ts'
import { alteredGroupOf } from './altered.ts'
import { isPartOf, type Occurrence, occurrenceAt } from './occurrences.ts'
import { earliestOf, type Order, orderOf } from './order.ts'
import { type ArticleQuotation, quotationAt } from './quotation.ts'

/** A quotation as another article of the library gives it. */
export interface Variant {
  article: ArticleSummary
  /** Its place among that article's quotations. */
  index: number
  span: Span
  text: string
  speaker: string | null
  /** Whether it was published later than the quotation that it is told beside. */
  order: Order
  /** Whether they agree word for word. */
  same: boolean
  /** Whether one gives a part of the other only, and that word for word. */
  cut: boolean
  /** `a` refers to the text of the quotation's article, `b` to the variant's. */
  changes: Change[]
}

/**
 * The same words in several articles, told of from the earliest: what is told of the
 * others came later, or nobody knows.
 */
export interface Variants {
  quotation: ArticleQuotation
  /** The altered ones first, then the cut ones, then the same; the earliest published first among each. */
  variants: Variant[]
}

/**
 * How many articles are looked into: of those that share most with the quotation, and of those
 * that share most with its article.
 */
const mostLikeQuotation = 64
const mostLikeArticle = 24
/** Each look may lead to an earlier article; that it leads so far was never seen. */
const mostLooks = 4

/**
 * A quotation of the library in all articles that have it, told of from the earliest of them,
 * whichever was asked about; null when there is no such quotation. What was found altered when
 * articles were linked is always among them.
 */
export async function quotationVariants(
  store: Store,
  asked: { id: string; index: number },
  options: { lexicon?: Lexicon } = {},
): Promise<Variants | null> {
  const [stored = null] = await store.read([asked.id])
  const occurrence = stored && occurrenceAt(stored, asked.index)
  if (!occurrence) return null
  const looking = new Looking(store, options, occurrence)
  await looking.meet((await alteredGroupOf(store, asked))?.places ?? [])
  return looking.told(occurrence)
}

/** A look for one quotation from article to article, as far as it leads to earlier ones. */
class Looking {
  private readonly store: Store
  private readonly options: { lexicon?: Lexicon }
  private readonly read = new Map<string, StoredArticle | null>()
  /** Where it stands, as far as was seen. */
  private readonly met: Occurrence[]

  constructor(store: Store, options: { lexicon?: Lexicon }, asked: Occurrence) {
    this.store = store
    this.options = options
    this.met = [asked]
    this.read.set(asked.article.id, asked.article)
  }

  /** Takes up places that are known to have it. */
  async meet(places: readonly { id: string; index: number }[]): Promise<void> {
    const articles = await this.articles(places.map(({ id }) => id))
    for (const [i, { index }] of places.entries()) {
      const occurrence = articles[i] && occurrenceAt(articles[i], index)
      if (occurrence) this.add(occurrence)
    }
  }

  async told(asked: Occurrence): Promise<Variants> {
    let at = await earliestOf(this.store, this.met)
    let found = await this.lookFrom(at)
    // What was asked about may lead to articles that the earliest does not.
    if (at !== asked) await this.lookFrom(asked)
    for (let looks = 0; looks < mostLooks; looks++) {
      const earliest = await earliestOf(this.store, this.met)
      if (earliest === at) break
      at = earliest
      found = await this.lookFrom(at)
    }
    const variants = [...found.values(), ...this.besides(at, [...found.keys()])]
    return { quotation: quotationAt(at.article, at.index)!, variants: variants.sort(alteredFirst) }
  }

  /** The variants of one of the occurrences; all of them are met then. */
  private async lookFrom(at: Occurrence): Promise<Map<Occurrence, Variant>> {
    const quoted = at.article.article.quotes[at.index]!
    const find = quotationFinder(at.article.article, quoted, this.options)
    const candidates = await candidatesFor(this.store, at.article, quoted)
    const others = [...new Set([...candidates, ...this.met.map(({ article }) => article.id)])]
    const found = new Map<Occurrence, Variant>()
    for (const other of await this.articles(others.filter((id) => id !== at.article.id)))
      for (const variant of other ? find(other.article) : []) {
        const occurrence = { article: other!, index: variant.index, span: variant.b }
        found.set(occurrence, variantOf(at, occurrence, variant))
        this.add(occurrence)
      }
    return found
  }

  /** The occurrences that are known by others alone, beside the earliest. */
  private besides(at: Occurrence, found: readonly Occurrence[]): Variant[] {
    const quoted = at.article.article.quotes[at.index]!
    return this.met
      .filter((one) => one.article.id !== at.article.id && !found.some((other) => isPartOf(one, other)))
      .map((one) => {
        const variant = quotationBeside(
          at.article.article,
          quoted,
          one.article.article,
          one.index,
          this.options,
        )
        return variantOf(at, one, variant)
      })
  }

  private add(occurrence: Occurrence): void {
    if (!this.met.some((known) => isPartOf(known, occurrence))) this.met.push(occurrence)
  }

  private async articles(ids: readonly string[]): Promise<(StoredArticle | null)[]> {
    const unread = ids.filter((id) => !this.read.has(id))
    for (const [i, article] of (await this.store.read(unread)).entries()) this.read.set(unread[i]!, article)
    return ids.map((id) => this.read.get(id)!)
  }
}

function variantOf(
  at: Occurrence,
  { article: { article, ...summary } }: Occurrence,
  { b, ...rest }: QuotationVariant,
): Variant {
  return {
    article: summary,
    span: b,
    text: article.text.slice(...b),
    order: orderOf(at.article, summary),
    ...rest,
  }
}

/**
 * A copy of the article shares much with it, the quotation's words alone in a story of its own only those.
 */
async function candidatesFor(
  store: Store,
  { id, article }: StoredArticle,
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
  return [...likeQuotation.candidates, ...likeArticle.candidates].map((found) => found.id)
}

function alteredFirst(one: Variant, other: Variant): number {
  const group = ({ same, cut }: Variant) => (same ? 2 : cut ? 1 : 0)
  return group(one) - group(other) || byPublication(one.article, other.article)
}
