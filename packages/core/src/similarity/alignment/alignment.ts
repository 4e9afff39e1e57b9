import { Area } from '../../texts/areas.ts'
import { nearWords } from '../pair/nearness.ts'
import type { Pair } from '../pair/pair.ts'
import type { Rectangle } from '../pair/rectangle.ts'
import { type Alignment, alignSequences } from './sequences.ts'

export type { Alignment } from './sequences.ts'

// What a link gains, so that of two alignments the one of more telling words wins, and the same
// word before one near in meaning.
const sameWordGain = 0.3
const nearWordGain = 0.2
/** A word of less weight that is matched alone, no neighbour matched with it, is coincidence. */
const leastAlone = 0.2
/** Links no further apart than this in both texts are neighbours. */
const beside = 2

/** Aligns a part of the pair word by word. */
export function align(within: Rectangle, pair: Pair): Alignment {
  const { a, b, weights, nearness } = pair
  const [areasA, areasB, formsA, formsB] = [a.areas, b.areas, a.forms, b.forms]
  const gain = (i: number, j: number) => {
    if (areasA[i] === Area.boilerplate || areasB[j] === Area.boilerplate) return 0
    const one = formsA[i]
    const other = formsB[j]
    const weight = Math.min(weights[one], weights[other])
    if (one === other) return sameWordGain + weight
    if (weight === 0) return 0
    const near = nearness.ofWords(one, other)
    return near < nearWords ? 0 : near * (nearWordGain + weight)
  }
  return dropStrays(withoutResidue(alignSequences({ a: formsA, b: formsB, gain }, within), pair), pair)
}

/** The words of a run are linked whatever they are; residue is not. */
function withoutResidue(alignment: Alignment, { a, b }: Pair): Alignment {
  const isKept = (k: number) =>
    a.areas[alignment.a[k]] !== Area.boilerplate && b.areas[alignment.b[k]] !== Area.boilerplate
  return linksWhere(alignment, isKept)
}

function dropStrays(alignment: Alignment, { a: { forms }, weights }: Pair): Alignment {
  const { a, b } = alignment
  const areBeside = (k: number, next: number) => a[next] - a[k] <= beside && b[next] - b[k] <= beside
  return linksWhere(
    alignment,
    (k) =>
      (k > 0 && areBeside(k - 1, k)) ||
      (k + 1 < a.length && areBeside(k, k + 1)) ||
      weights[forms[a[k]]] >= leastAlone,
  )
}

function linksWhere({ a, b }: Alignment, isKept: (k: number) => boolean): Alignment {
  const kept: Alignment = { a: [], b: [] }
  for (let k = 0; k < a.length; k++) {
    if (!isKept(k)) continue
    kept.a.push(a[k])
    kept.b.push(b[k])
  }
  return kept
}
