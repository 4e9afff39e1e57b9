import type { Pair } from '../pair/pair.ts'
import type { Sentence } from './sentences.ts'

/** A sentence of each article, by index, that probably say the same. */
export interface Counterpart {
  a: number
  b: number
}

/** What two sentences share must tell this much, in nats. */
const least = 4
/** And be this share of all that the one that says less tells. */
const leastShare = 0.3
/** A word that so many sentences of a text have tells too little for the time it takes. */
const mostSentences = 60

/**
 * Finds what a sentence was retold as, wherever that stands: rare words outlive it. What a shared word tells is how rare it is in the
 * language, times how well it tells one sentence of these two texts from the others.
 */
export class Counterparts {
  private readonly a: Sentence[]
  private readonly b: Sentence[]
  private readonly having: { a: Having; b: Having }
  /** By stem, in nats. */
  private readonly telling: Float64Array

  constructor({ a, b, weights, vocabulary }: Pair, sentencesOfA: Sentence[], sentencesOfB: Sentence[]) {
    this.a = sentencesOfA
    this.b = sentencesOfB
    this.having = { a: having(sentencesOfA), b: having(sentencesOfB) }
    this.telling = new Float64Array(vocabulary.stemCount)
    for (const { forms, stems } of [a, b])
      for (let i = 0; i < forms.length; i++) this.telling[stems[i]] = Math.max(this.telling[stems[i]], weights[forms[i]]) // prettier-ignore
    for (let stem = 0; stem < this.telling.length; stem++)
      this.telling[stem] *= (this.rarity(stem, 'a') + this.rarity(stem, 'b')) / 2
  }

  private rarity(stem: number, side: 'a' | 'b'): number {
    return Math.log(Math.max(1, this[side].length) / (this.having[side].get(stem)?.length ?? 1))
  }

  /** The counterpart of a sentence, of one side or the other; null when there is none. */
  of(side: 'a' | 'b', index: number): Counterpart | null {
    const [own, others] = side === 'a' ? [this.a, this.b] : [this.b, this.a]
    const sharing = this.having[side === 'a' ? 'b' : 'a']
    const shared = new Map<number, number>()
    for (const stem of own[index].stems) {
      const found = sharing.get(stem)
      if (!found || found.length > mostSentences) continue
      for (const other of found) shared.set(other, (shared.get(other) ?? 0) + this.telling[stem])
    }
    const best = mostOf(shared)
    if (best === null) return null
    const told = shared.get(best)!
    if (told < least || told < leastShare * Math.min(this.total(own[index]), this.total(others[best]))) return null // prettier-ignore
    return side === 'a' ? { a: index, b: best } : { a: best, b: index }
  }

  private total({ stems }: Sentence): number {
    return stems.reduce((sum, stem) => sum + this.telling[stem], 0)
  }
}

/** By stem: the sentences that have it. */
type Having = Map<number, number[]>

function having(sentences: Sentence[]): Having {
  const by: Having = new Map()
  for (const [n, { stems }] of sentences.entries())
    for (const stem of stems) {
      const found = by.get(stem)
      if (found) found.push(n)
      else by.set(stem, [n])
    }
  return by
}

function mostOf(amounts: Map<number, number>): number | null {
  let best: number | null = null
  let most = 0
  for (const [n, amount] of amounts)
    if (amount > most || (amount === most && best !== null && n < best)) {
      best = n
      most = amount
    }
  return best
}
