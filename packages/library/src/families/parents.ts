import type { Side } from '@unspin/core'
import { firstPublished } from '@unspin/core/dates'
import { originalOf } from './link.ts'
import type { Link } from '../store/link.ts'
import type { Dated } from './precedence.ts'

/** An earlier article that a copy may have been made from. */
export interface Source {
  id: string
  link: Link
}

/** Why a copy stands below its parent and not below another member. */
export interface Choice {
  /**
   * `only`: it is a copy of no other earlier member. `most`: the parent explains more of it than the others.
   * `nearest`: the parent explains as much of it as others, and has less beside. `credited`: of several that
   * explain as much, the texts tell this one most surely. `first`: of several, the earliest. `told`: it is
   * dated earlier than all that explain it, but the texts tell that it was made from this one. `unsettled`:
   * none explains it that leads to the original of the family.
   */
  by: 'only' | 'most' | 'nearest' | 'credited' | 'first' | 'told' | 'unsettled'
  /** 0..1: how much of it the parent explains. */
  explained: number
  /**
   * Of the other members that it may have been made from, how many there are, and the one that explains most.
   */
  others: number
  next: { id: string; explained: number } | null
}

/** Shares and similarities are kept in thousandths: what differs by no more is the same. */
const same = 0.002
/**
 * How much it counts that the source has little beside: enough to tell a cut reprint from the
 * whole where both have every word.
 */
const ofNearness = 0.1
/** A difference of certainties below what a single cue of the texts adds means nothing. */
const sameCertainty = 0.05

/** 0..1: how much of a copy an article explains: what corresponds of it, for as much as it is alike. */
export function explains({ shares, similarity, a }: Link, copy: string): number {
  return shares[a === copy ? 'a' : 'b'] * similarity
}

/**
 * Whether a member may have been made from another: the texts tell so, or they do not
 * and it was not published earlier.
 */
export function mayComeFrom(copy: Dated, source: Dated, link: Link): boolean {
  const told = originalOf(link)
  return told === null ? firstPublished(copy, source) >= 0 : told === source.id
}

/**
 * Of the articles that may be the source of a copy, the one that explains most of it. They come in the order
 * in which they were made; one at least.
 */
export function likeliestSource(copy: string, sources: readonly Source[]): Source & { choice: Choice } {
  const weighed = sources.map((source) => weigh(copy, source))
  const identical = weighed.filter(({ link }) => link.label === 'identical')
  const eligible = identical.length > 0 ? identical : weighed
  const most = Math.max(...eligible.map(({ weight }) => weight))
  const equal = eligible.filter(({ weight }) => weight > most - same)
  const surest = Math.max(...equal.map(({ certainty }) => certainty))
  const chosen = equal.find(({ certainty }) => certainty > surest - sameCertainty)!
  const others = weighed.filter((one) => one !== chosen)
  const next = others.reduce<Weighed | null>(
    (best, one) => (best && best.explained >= one.explained ? best : one),
    null,
  )
  return {
    id: chosen.id,
    link: chosen.link,
    choice: {
      by: reason(chosen, next, equal),
      explained: chosen.explained,
      others: others.length,
      next: next && { id: next.id, explained: next.explained },
    },
  }
}

interface Weighed extends Source {
  explained: number
  weight: number
  certainty: number
}

function weigh(copy: string, { id, link }: Source): Weighed {
  const side: Side = link.a === id ? 'a' : 'b'
  const explained = explains(link, copy)
  const weight = explained + ofNearness * link.shares[side] * link.similarity
  return { id, link, explained, weight, certainty: originalOf(link) === id ? link.certainty : 0 }
}

function reason(chosen: Weighed, next: Weighed | null, equal: readonly Weighed[]): Choice['by'] {
  if (next === null) return 'only'
  if (equal.length > 1) return chosen === equal[0] ? 'first' : 'credited'
  return chosen.explained > next.explained + same ? 'most' : 'nearest'
}
