import { keyOf } from '../families/link.ts'
import type { Link } from '../store/link.ts'
import type {
  Altered,
  AlteredQuotation,
  ArticleVersion,
  LinkedArticle,
  LinkStore,
  NewAlteration,
  NewLink,
  QuotationOf,
  QuotedVersion,
} from '../store/links.ts'
import type { ArticleSummary } from '../store/summary.ts'

/** What is known of an article before its links are counted. */
export type CountlessSummary = Omit<ArticleSummary, 'copies' | 'opening'>

/** Links in plain memory, by the numbers of the articles. */
export class MemoryLinks implements LinkStore {
  private readonly summary: (number: number) => CountlessSummary
  private readonly numbers: ReadonlyMap<string, readonly number[]>
  private readonly done = new Set<number>()
  private readonly kept = new Map<string, { link: Link; a: number; b: number }>()
  /**
   * By the numbers of their articles and their places there: each alteration once,
   * whichever way round it is told.
   */
  private readonly alterations = new Map<string, readonly [Place, Place]>()
  /** By the number of an article, how many quotations it has. */
  private readonly quotations = new Map<number, number>()

  /**
   * `summary` is what the store has under a number; `numbers` are those of the versions of
   * each id, the current one last.
   */
  constructor(
    summary: (number: number) => CountlessSummary,
    numbers: ReadonlyMap<string, readonly number[]>,
  ) {
    this.summary = summary
    this.numbers = numbers
  }

  async waiting(limit: number): Promise<ArticleVersion[]> {
    const first = this.allWaiting()
      .sort((one, other) => one - other)
      .slice(0, limit)
    return first.map((number) => this.summary(number))
  }

  async countWaiting(): Promise<number> {
    return this.allWaiting().length
  }

  private allWaiting(): number[] {
    return [...this.numbers.keys()].map((id) => this.current(id)!).filter((number) => !this.done.has(number))
  }

  async compared(ids: readonly string[]): Promise<Map<string, number>> {
    const found = new Map<string, number>()
    for (const id of ids) {
      const number = this.current(id)
      if (number !== null && this.done.has(number)) found.set(id, this.summary(number).words)
    }
    return found
  }

  /** Quotations are compared together with the rest here: there is no older release. */
  async waitingForQuotations(): Promise<ArticleVersion[]> {
    return []
  }

  async put(
    articles: readonly (ArticleVersion | QuotedVersion)[],
    links: readonly NewLink[],
    alterations: readonly NewAlteration[] = [],
  ): Promise<void> {
    for (const { id, version } of articles) {
      const number = this.numberOf(id, version)
      if (number !== null) this.done.add(number)
    }
    for (const { versions, ...link } of links) {
      const [a, b] = [this.numberOf(link.a, versions.a), this.numberOf(link.b, versions.b)]
      if (a !== null && b !== null) this.kept.set(keyOf(link), { link, a, b })
    }
    await this.putAlterations(articles, alterations)
  }

  async putAlterations(
    articles: readonly (ArticleVersion | QuotedVersion)[],
    alterations: readonly NewAlteration[],
  ): Promise<void> {
    for (const article of articles) {
      const number = this.numberOf(article.id, article.version)
      if (number !== null && 'quotations' in article) this.quotations.set(number, article.quotations)
    }
    for (const alteration of alterations) {
      const places = [alteration.one, alteration.other].map((quotation) => ({
        quotation,
        number: this.numberOf(quotation.id, quotation.version),
      }))
      const [one, other] = places.sort((p, q) => (p.number ?? 0) - (q.number ?? 0))
      if (!isCurrent(one!) || !isCurrent(other!)) continue
      const key = [one, other].map(({ number, quotation }) => `${number} ${quotation.index}`).join()
      if (!this.alterations.has(key)) this.alterations.set(key, [one, other])
    }
  }

  async altered(): Promise<Altered> {
    const told = new Map<string, AlteredQuotation>()
    const pairs = this.currentAlterations().map(
      ([one, other]) => [this.tell(told, one), this.tell(told, other)] as const,
    )
    return { quotations: [...told.values()], pairs }
  }

  /** Each quotation is one object, however many alterations it is in. */
  private tell(told: Map<string, AlteredQuotation>, { number, quotation }: Place): AlteredQuotation {
    const key = `${number} ${quotation.index}`
    const { publisher, published, publishedTime, lang } = this.summary(number)
    const { id, index, text, speaker } = quotation
    const known = told.get(key) ?? { id, index, text, speaker, publisher, published, publishedTime, lang }
    told.set(key, known)
    return known
  }

  private currentAlterations(): (readonly [Place, Place])[] {
    return [...this.alterations.values()].filter((places) =>
      places.every(({ number, quotation: { id } }) => this.current(id) === number),
    )
  }

  /** How many quotations the current articles have, as far as they have been compared. */
  countQuotations(): number {
    const current = [...this.numbers.values()].map((versions) => versions.at(-1)!)
    return current.reduce((sum, number) => sum + (this.quotations.get(number) ?? 0), 0)
  }

  async all(): Promise<Link[]> {
    return this.currentLinks().map(({ link }) => link)
  }

  async linked(): Promise<LinkedArticle[]> {
    return [...this.copies().keys()].map((number) => this.summary(number))
  }

  async around(id: string): Promise<Link[]> {
    const links = await this.all()
    const reached = new Set([id])
    for (let before = 0; before !== reached.size;) {
      before = reached.size
      for (const { a, b } of links) if (reached.has(a) || reached.has(b)) reached.add(a).add(b)
    }
    return links.filter(({ a }) => reached.has(a))
  }

  async among(ids: readonly string[]): Promise<Link[]> {
    const wanted = new Set(ids)
    return (await this.all()).filter(({ a, b }) => wanted.has(a) && wanted.has(b))
  }

  async stamp(): Promise<string> {
    const ends = this.currentLinks().map(({ a, b }) => `${a}-${b}`)
    return [...ends, ...this.currentAlterations().map((places) => places.map(({ number, quotation }) => `${number}:${quotation.index}`).join('-'))].join() // prettier-ignore
  }

  /** By the number of an article, how many copies of it are known. */
  copies(): Map<number, number> {
    const counts = new Map<number, number>()
    for (const { a, b } of this.currentLinks())
      for (const number of [a, b]) counts.set(number, (counts.get(number) ?? 0) + 1)
    return counts
  }

  private currentLinks(): { link: Link; a: number; b: number }[] {
    return [...this.kept.values()].filter(
      ({ link, a, b }) => this.current(link.a) === a && this.current(link.b) === b,
    )
  }

  private current(id: string): number | null {
    return this.numbers.get(id)?.at(-1) ?? null
  }

  private numberOf(id: string, version: number): number | null {
    const number = this.current(id)
    return number !== null && this.summary(number).version === version ? number : null
  }
}

interface Place {
  number: number
  quotation: QuotationOf
}

const isCurrent = (place: { number: number | null; quotation: QuotationOf }): place is Place =>
  place.number !== null
