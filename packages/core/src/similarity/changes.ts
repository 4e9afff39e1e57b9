import type { Span } from '../article.ts'
import type { Change } from '../comparison.ts'
import { spanOf, type Text } from '../normalization/text.ts'
import { align } from './alignment.ts'
import { Differences } from './differences.ts'
import type { Pair } from './pair.ts'

export interface Changes {
  /** In order of `a`. */
  changes: Change[]
  /** Whether words are missing at these edges only, by the index of the word behind each. */
  onlyAt(edges: { a: ReadonlySet<number>; b: ReadonlySet<number> }): boolean
}

/** What becomes of every word of `a` in `b`, two texts that say the same. */
export function changesOf(pair: Pair): Changes {
  const { a, b } = pair
  const region = { a0: 0, a1: a.tokens.count, b0: 0, b1: b.tokens.count, weight: 0 }
  const alignment = align(region, pair)
  const differences = new Differences(pair)
  differences.follow(alignment, 0, alignment.a.length, [0, a.tokens.count], [0, b.tokens.count])
  const { replacements, unmatched, inflected } = differences

  const changes: Change[] = [
    ...replacements,
    ...inflected.map(([i, j]): Change => ({
      a: spanOf(a, i, i + 1),
      b: spanOf(b, j, j + 1),
      relation: 'form',
    })),
    ...unmatched.map(({ a: [a0, a1], b: [b0, b1] }): Change => {
      const relation = a0 === a1 ? 'added' : b0 === b1 ? 'dropped' : 'other'
      return { a: stretchOf(a, a0, a1), b: stretchOf(b, b0, b1), relation }
    }),
  ]
  return {
    changes: changes.sort((one, other) => one.a[0] - other.a[0] || one.b[0] - other.b[0]),
    onlyAt: (edges) =>
      replacements.length + inflected.length === 0 &&
      unmatched.every(({ a: [a0, a1], b: [b0, b1] }) =>
        a0 === a1 ? edges.a.has(a0) : b0 === b1 && edges.b.has(b0),
      ),
  }
}

/** The characters of some tokens; of none, the place between their neighbours. */
function stretchOf(text: Text, from: number, to: number): Span {
  if (from < to) return spanOf(text, from, to)
  const { starts, ends } = text.tokens
  const at = from > 0 ? ends[from - 1] : starts[0]
  return [at, at]
}
