import type { Anchors } from './anchors.ts'

/** Anchors support each other within this many words in both texts. */
const radius = 15
/** Sums of the same weights in another order differ by a rounding. */
const sameSupport = 0.9999

/**
 * Keeps the anchors that their neighbourhood speaks for. A word of one text often pairs with several
 * places of the other; the place where the words around agree as well is the counterpart, the rest is
 * coincidence of topic. An anchor stays when neither of its ends has more support elsewhere; exact
 * repetitions have the same, and all stay.
 */
export function supported(anchors: Anchors, minSupport: number): Anchors {
  const { count, a, b } = anchors
  const inA = new Rivals(a, b, count)
  const inB = new Rivals(b, a, count)
  const support = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    // Where neither end occurs in another anchor, it is enough to know that there is support at all.
    const isContested = inA.at(a[i]) || inB.at(b[i])
    support[i] = supportOf(i, anchors, isContested ? Infinity : minSupport)
    inA.raise(a[i], support[i])
    inB.raise(b[i], support[i])
  }
  const kept: Anchors = {
    count: 0,
    a: new Int32Array(count),
    b: new Int32Array(count),
    weights: new Float32Array(count),
  }
  for (let i = 0; i < count; i++) {
    const best = Math.max(inA.bestOf(a[i]), inB.bestOf(b[i]))
    if (support[i] < minSupport || support[i] < sameSupport * best) continue
    kept.a[kept.count] = a[i]
    kept.b[kept.count] = b[i]
    kept.weights[kept.count++] = anchors.weights[i]
  }
  return kept
}

/**
 * The places of one side that anchors join with several places of the other, and
 * the most support that each has.
 */
class Rivals {
  private readonly contested: Uint8Array
  private readonly best: Float32Array

  constructor(places: Int32Array, others: Int32Array, count: number) {
    let length = 0
    for (let i = 0; i < count; i++) length = Math.max(length, places[i] + 1)
    this.contested = new Uint8Array(length)
    this.best = new Float32Array(length)
    const partners = new Int32Array(length).fill(-1)
    for (let i = 0; i < count; i++) {
      const place = places[i]
      if (partners[place] < 0) partners[place] = others[i]
      else if (partners[place] !== others[i]) this.contested[place] = 1
    }
  }

  at(place: number): boolean {
    return this.contested[place] === 1
  }

  raise(place: number, support: number): void {
    if (this.contested[place] === 1 && support > this.best[place]) this.best[place] = support
  }

  bestOf(place: number): number {
    return this.best[place]
  }
}

/** The weight of an anchor and those around it, counted no further than `enough`. */
function supportOf(i: number, { count, a, b, weights }: Anchors, enough: number): number {
  let support = weights[i]
  for (let j = i + 1; j < count && a[j] - a[i] <= radius && support < enough; j++)
    if (Math.abs(b[j] - b[i]) <= radius) support += weights[j]
  for (let j = i - 1; j >= 0 && a[i] - a[j] <= radius && support < enough; j--)
    if (Math.abs(b[j] - b[i]) <= radius) support += weights[j]
  return support
}
