import { keyOf, type Link } from '../families/link.ts'
import type { ArticleVersion, LinkStore, NewLink } from '../families/link-store.ts'
import type { ArticleSummary } from '../store/store.ts'

/** Links in plain memory, by the numbers of the articles. */
export class MemoryLinks implements LinkStore {
  private readonly summary: (number: number) => ArticleSummary
  private readonly numbers: ReadonlyMap<string, readonly number[]>
  private readonly done = new Set<number>()
  private readonly kept = new Map<string, { link: Link; a: number; b: number }>()

  /** `summary` is what the store has under a number; `numbers` are those of the versions of each id, the current one last. */
  constructor(summary: (number: number) => ArticleSummary, numbers: ReadonlyMap<string, readonly number[]>) {
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

  async put(articles: readonly ArticleVersion[], links: readonly NewLink[]): Promise<void> {
    for (const { id, version } of articles) {
      const number = this.numberOf(id, version)
      if (number !== null) this.done.add(number)
    }
    for (const { versions, ...link } of links) {
      const [a, b] = [this.numberOf(link.a, versions.a), this.numberOf(link.b, versions.b)]
      if (a !== null && b !== null) this.kept.set(keyOf(link), { link, a, b })
    }
  }

  async all(): Promise<Link[]> {
    const isCurrent = ({ link, a, b }: { link: Link; a: number; b: number }) =>
      this.current(link.a) === a && this.current(link.b) === b
    return [...this.kept.values()].filter(isCurrent).map(({ link }) => link)
  }

  private current(id: string): number | null {
    return this.numbers.get(id)?.at(-1) ?? null
  }

  private numberOf(id: string, version: number): number | null {
    const number = this.current(id)
    return number !== null && this.summary(number).version === version ? number : null
  }
}
