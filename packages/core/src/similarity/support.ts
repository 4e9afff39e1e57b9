import type { Anchors } from './anchors.ts'

/** Anchors support each other within this many words in both texts. */
const radius = 15
/** Sums of the same weights in another order differ by a rounding. */
const sameSupport = 0.9999

/**
 * Keeps the anchors that their neighbourhood speaks for. A word of one text often pairs with several places of the other; the place
 * where the words around agree as well is the counterpart, the rest is coincidence of topic. An anchor stays when neither of its ends has
 * more support elsewhere; exact repetitions have the same, and all stay.
 */
export function supported(anchors: Anchors, minSupport: number): Anchors {
  const { count, a, b } = anchors
  const rivalsInA = placesWithRivals(a, b, count)
  const rivalsInB = placesWithRivals(b, a, count)
  const support = new Float32Array(count)
  const best = { a: new Map<number, number>(), b: new Map<number, number>() }
  for (let i = 0; i < count; i++) {
    // Where neither end occurs in another anchor, it is enough to know that there is support at all.
    const isContested = rivalsInA.has(a[i]) || rivalsInB.has(b[i])
    support[i] = supportOf(i, anchors, isContested ? Infinity : minSupport)
    if (rivalsInA.has(a[i])) raise(best.a, a[i], support[i])
    if (rivalsInB.has(b[i])) raise(best.b, b[i], support[i])
  }
  const kept: number[] = []
  for (let i = 0; i < count; i++) {
    const most = Math.max(best.a.get(a[i]) ?? 0, best.b.get(b[i]) ?? 0)
    if (support[i] >= minSupport && support[i] >= sameSupport * most) kept.push(i)
  }
  return {
    count: kept.length,
    a: Int32Array.from(kept, (i) => a[i]),
    b: Int32Array.from(kept, (i) => b[i]),
    weights: Float32Array.from(kept, (i) => anchors.weights[i]),
  }
}

/** The places of one side that anchors join with several places of the other. */
function placesWithRivals(places: Int32Array, others: Int32Array, count: number): Set<number> {
  const first = new Map<number, number>()
  const rivals = new Set<number>()
  for (let i = 0; i < count; i++) {
    const known = first.get(places[i])
    if (known === undefined) first.set(places[i], others[i])
    else if (known !== others[i]) rivals.add(places[i])
  }
  return rivals
}

function raise(best: Map<number, number>, key: number, value: number): void {
  if (value > (best.get(key) ?? 0)) best.set(key, value)
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
