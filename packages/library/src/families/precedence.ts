import { byPublication, type Dated as Published, firstPublished } from '@unspin/core/dates'
import { originalOf } from './link.ts'
import type { Link } from '../store/link.ts'

/** What of a member decides where the comparisons do not. */
export interface Dated extends Published {
  id: string
  words: number
}

/** By the id of a member, how far its comparisons tell that it is the original: from -1, none, to 1, all. */
export type Balance = ReadonlyMap<string, number>

/**
 * The balance is taken over what was told, with one doubt added, so that a copy which was itself much copied
 * does not come before its own source.
 */
export function balanceOf(members: readonly Dated[], links: readonly Link[]): Balance {
  const told = new Map(members.map(({ id }) => [id, { won: 0, lost: 0 }]))
  for (const link of links) {
    const original = originalOf(link)
    if (original === null) continue
    const copy = original === link.a ? link.b : link.a
    told.get(original)!.won += link.certainty
    told.get(copy)!.lost += link.certainty
  }
  return new Map([...told].map(([id, { won, lost }]) => [id, (won - lost) / (won + lost + 1)]))
}

/**
 * Which of two linked articles the other may have been made from: the one that the comparison tells, else the
 * one published first; null where nothing tells.
 */
export function sourceOf(link: Link, a: Published, b: Published): string | null {
  const told = originalOf(link)
  if (told !== null) return told
  const first = firstPublished(a, b)
  return first === 0 ? null : first < 0 ? link.a : link.b
}

/** A date counts for this much: the balance of comparisons never outweighs it. */
const certain = Infinity

/**
 * The members of a family in the order in which they most probably came, the original first: no member before
 * one that it was made from (Kahn 1962, "Topological sorting of large networks"). Where the comparisons
 * contradict one another, the member with the least against it comes first, but never one before another of
 * an earlier day that it was compared with, unless the texts tell that it is the source.
 */
export function inPrecedence(
  original: string,
  members: readonly Dated[],
  links: readonly Link[],
  balance: Balance,
): string[] {
  const ranked = members.toSorted(
    (one, other) =>
      Number(other.id === original) - Number(one.id === original) ||
      byPublication(one, other) ||
      balance.get(other.id)! - balance.get(one.id)! ||
      other.words - one.words ||
      (one.id < other.id ? -1 : 1),
  )
  const waiting = new Waiting(ranked, links)
  return ranked.map(() => ranked[waiting.take()].id)
}

/** Members that have no place yet, by their ranks. */
class Waiting {
  private readonly copies: { rank: number; weight: number }[][]
  /**
   * What speaks against each coming next: how many dates, how many comparisons,
   * and how sure these are together.
   */
  private readonly dates: Uint32Array
  private readonly told: Uint32Array
  private readonly doubt: Float64Array
  private readonly taken: Uint8Array
  /** No member of a lower rank is free to come. */
  private least = 0

  constructor(ranked: readonly Dated[], links: readonly Link[]) {
    const rankOf = new Map(ranked.map(({ id }, rank) => [id, rank]))
    this.copies = ranked.map(() => [])
    this.dates = new Uint32Array(ranked.length)
    this.told = new Uint32Array(ranked.length)
    this.doubt = new Float64Array(ranked.length)
    this.taken = new Uint8Array(ranked.length)
    for (const link of links) {
      const [a, b] = [rankOf.get(link.a)!, rankOf.get(link.b)!]
      const source = sourceOf(link, ranked[a], ranked[b])
      if (source === null) continue
      const [from, to] = source === link.a ? [a, b] : [b, a]
      // The original is placed first, whatever speaks against it.
      if (to === 0) continue
      const weight = firstPublished(ranked[from], ranked[to]) < 0 ? certain : link.certainty
      this.copies[from].push({ rank: to, weight })
      this.count(to, weight, 1)
    }
  }

  /** The rank of the member that comes next. */
  take(): number {
    const rank = this.free() ?? this.leastDoubted()
    this.taken[rank] = 1
    for (const copy of this.copies[rank]) {
      this.count(copy.rank, copy.weight, -1)
      this.least = Math.min(this.least, copy.rank)
    }
    return rank
  }

  private count(rank: number, weight: number, by: 1 | -1): void {
    if (weight === certain) this.dates[rank] += by
    else {
      this.told[rank] += by
      this.doubt[rank] += by * weight
    }
  }

  private free(): number | null {
    for (; this.least < this.taken.length; this.least++)
      if (!this.taken[this.least] && this.dates[this.least] + this.told[this.least] === 0) return this.least
    return null
  }

  private leastDoubted(): number {
    let best = -1
    for (let rank = 0; rank < this.taken.length; rank++) {
      if (this.taken[rank] || this.dates[rank] > 0) continue
      if (best < 0 || this.doubt[rank] < this.doubt[best]) best = rank
    }
    return best
  }
}
