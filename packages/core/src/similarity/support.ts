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
  const support = supportOf(anchors)
  const bestInA = new Map<number, number>()
  const bestInB = new Map<number, number>()
  for (let i = 0; i < anchors.count; i++) {
    raise(bestInA, anchors.a[i], support[i])
    raise(bestInB, anchors.b[i], support[i])
  }
  const kept: number[] = []
  for (let i = 0; i < anchors.count; i++) {
    const best = Math.max(bestInA.get(anchors.a[i])!, bestInB.get(anchors.b[i])!)
    if (support[i] >= minSupport && support[i] >= sameSupport * best) kept.push(i)
  }
  return {
    count: kept.length,
    a: Int32Array.from(kept, (i) => anchors.a[i]),
    b: Int32Array.from(kept, (i) => anchors.b[i]),
    weights: Float32Array.from(kept, (i) => anchors.weights[i]),
  }
}

function raise(best: Map<number, number>, key: number, value: number): void {
  if (value > (best.get(key) ?? 0)) best.set(key, value)
}

function supportOf({ count, a, b, weights }: Anchors): Float32Array {
  const support = Float32Array.from(weights)
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count && a[j] - a[i] <= radius; j++) {
      const apart = b[j] - b[i]
      if (apart > radius || apart < -radius) continue
      support[i] += weights[j]
      support[j] += weights[i]
    }
  return support
}
