import type { Side } from '../../comparison.ts'
import { SmallNumbers } from '../../texts/numbers.ts'
import type { Text } from '../../texts/text.ts'
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
 * Finds what a sentence was retold as, wherever that stands: rare words outlive it. What a shared word tells
 * is how rare it is in the language, times how well it tells one sentence of these two texts from the others.
 */
export class Counterparts {
  private readonly sentences: Record<Side, Sentence[]>
  private readonly having: Record<Side, Having>
  /** By stem, in nats. */
  private readonly telling: Float64Array

  constructor({ a, b, weights, vocabulary }: Pair, sentences: Record<Side, Sentence[]>) {
    const { stemCount } = vocabulary
    this.sentences = sentences
    this.having = { a: havingOf(sentences.a, stemCount), b: havingOf(sentences.b, stemCount) }
    this.telling = new Float64Array(stemCount)
    weigh(this.telling, a, weights)
    weigh(this.telling, b, weights)
    for (let stem = 0; stem < stemCount; stem++)
      if (this.telling[stem] > 0) this.telling[stem] *= (this.rarity(stem, 'a') + this.rarity(stem, 'b')) / 2
  }

  private rarity(stem: number, side: Side): number {
    const { first } = this.having[side]
    return Math.log(Math.max(1, this.sentences[side].length) / Math.max(1, first[stem + 1] - first[stem]))
  }

  /** The counterpart of a sentence, of one side or the other; null when there is none. */
  of(side: Side, index: number): Counterpart | null {
    const otherSide = side === 'a' ? 'b' : 'a'
    const own = this.sentences[side][index]
    const best = this.mostSharing(own, this.having[otherSide])
    if (best === null) return null
    const told = shared[best]
    const other = this.sentences[otherSide][best]
    if (told < least || told < leastShare * Math.min(this.total(own), this.total(other))) return null
    return side === 'a' ? { a: index, b: best } : { a: best, b: index }
  }

  /** The sentence that shares most, the first of several; `shared` tells how much. */
  private mostSharing({ stems }: Sentence, { first, places }: Having): number | null {
    sharing.begin(0)
    let most = 0
    let best: number | null = null
    for (const stem of stems) {
      if (first[stem + 1] - first[stem] > mostSentences) continue
      for (let k = first[stem]; k < first[stem + 1]; k++) {
        const n = places[k]
        if (sharing.of(n) < 0) {
          sharing.set(n, 1)
          shared[n] = 0
        }
        shared[n] += this.telling[stem]
        // Nothing is ever taken away, so that whichever is ahead at the end was so at its last gain.
        if (shared[n] > most || (shared[n] === most && best !== null && n < best)) {
          best = n
          most = shared[n]
        }
      }
    }
    return best
  }

  private total({ stems }: Sentence): number {
    let sum = 0
    for (const stem of stems) sum += this.telling[stem]
    return sum
  }
}

// By sentence of the other text: what the one that is asked about shares with it.
const sharing = new SmallNumbers()
let shared = new Float64Array(1 << 10)

function weigh(telling: Float64Array, { forms, stems }: Text, weights: Float64Array): void {
  for (let i = 0; i < forms.length; i++)
    if (weights[forms[i]] > telling[stems[i]]) telling[stems[i]] = weights[forms[i]]
}

/** The sentences that have a stem s: `places[first[s]] .. places[first[s + 1] - 1]`, ascending. */
interface Having {
  first: Int32Array
  places: Int32Array
}

function havingOf(sentences: Sentence[], stemCount: number): Having {
  const first = new Int32Array(stemCount + 1)
  for (const { stems } of sentences) for (const stem of stems) first[stem + 1]++
  for (let stem = 0; stem < stemCount; stem++) first[stem + 1] += first[stem]
  const places = new Int32Array(first[stemCount])
  const filled = first.slice()
  for (let n = 0; n < sentences.length; n++) for (const stem of sentences[n].stems) places[filled[stem]++] = n
  if (sentences.length > shared.length) shared = new Float64Array(2 * sentences.length)
  return { first, places }
}
