import { type Comparison, copyLabels } from '@unspin/core'
import type { Link } from '../store/link.ts'

/** What a comparison says, as far as families need it; null when the two are no copies. */
export function linkOf(a: string, b: string, comparison: Comparison): Link | null {
  const { verdict, shares, direction } = comparison
  if (!copyLabels.has(verdict.label)) return null
  return {
    a,
    b,
    label: verdict.label,
    confidence: verdict.confidence,
    shares,
    similarity: similarityOf(comparison),
    original: direction.original,
    certainty: direction.confidence,
  }
}

/** The mean over the passages, weighted by their length. */
function similarityOf({ verdict, passages }: Comparison): number {
  if (verdict.label === 'identical') return 1
  let length = 0
  let alike = 0
  for (const { a, b, similarity } of passages) {
    const weight = a[1] - a[0] + b[1] - b[0]
    length += weight
    alike += weight * similarity
  }
  return length === 0 ? 0 : Math.round((1000 * alike) / length) / 1000
}

/** How much of one article the other is, 0..1: what corresponds of both, for as much as it is alike. */
export function likeness({ shares, similarity }: Link): number {
  return Math.sqrt(shares.a * shares.b) * similarity
}

/**
 * A link between versions of one story. An excerpt is a minor part of both, whatever the
 * verdict calls what is most of both.
 */
export const joins = ({ label, shares }: Link): boolean =>
  label !== 'excerpt' || Math.min(shares.a, shares.b) >= 0.5

/**
 * One of the two is little more than a part of the other: a brief of a long
 * report, or a roundup that holds it.
 */
export function isLopsided({ shares }: Link): boolean {
  const [less, more] = [Math.min(shares.a, shares.b), Math.max(shares.a, shares.b)]
  return more >= 0.5 && less < more / 2
}

export const otherEnd = ({ a, b }: Link, id: string): string => (a === id ? b : a)

/** The article of a link that the texts tell is the original. */
export function originalOf(link: Link): string | null {
  return link.original && link[link.original]
}

/**
 * Versions of a story first, then excerpts, the likest first; the same order whatever
 * order the articles were added in.
 */
export function inOrder(links: readonly Link[]): Link[] {
  const keyed = links.map((link) => ({
    link,
    rank: likeness(link) + (joins(link) ? 1 : 0),
    key: keyOf(link),
  }))
  keyed.sort((one, other) => other.rank - one.rank || (one.key < other.key ? -1 : 1))
  return keyed.map(({ link }) => link)
}

/** The same for both orders of its ends. */
export const keyOf = ({ a, b }: Pick<Link, 'a' | 'b'>): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
