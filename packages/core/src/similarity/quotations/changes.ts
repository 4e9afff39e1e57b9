import type { Span } from '../../article.ts'
import type { Change, Side } from '../../comparison.ts'
import { spanOf, type Text } from '../../texts/text.ts'
import { align } from '../alignment/alignment.ts'
import { Differences, type Edit, type Range } from '../alignment/differences.ts'
import type { Pair } from '../pair/pair.ts'

/** By side: the tokens before which words may be missing and everybody sees it. */
export type Edges = Record<Side, ReadonlySet<number>>

/** What becomes of the words of `a` in `b`, two texts that say the same, in order. */
export function editsOf(pair: Pair, edges: Edges): Edit[] {
  const [inA, inB] = [pair.a.tokens.count, pair.b.tokens.count]
  const alignment = align({ a0: 0, a1: inA, b0: 0, b1: inB }, pair)
  const differences = new Differences(pair)
  differences.follow(alignment, [0, inA], [0, inB])
  const { edits } = differences
  return edits.map((edit, i) => towardsEdge(edit, { before: edits[i - 1], after: edits[i + 1] }, pair, edges))
}

/** Whether words are missing at an edge. */
export function isAtEdge({ a, b }: Edit, edges: Edges): boolean {
  return (isNone(a) && edges.a.has(a[0])) || (isNone(b) && edges.b.has(b[0]))
}

/**
 * Of 'I wait. I go.' and 'I go.' the alignment may say that 'wait. I' is missing after the first word, or
 * that 'I wait.' is before it. Where missing words can be said to stand at an edge, they are.
 */
function towardsEdge(
  edit: Edit,
  { before, after }: { before: Edit | undefined; after: Edit | undefined },
  pair: Pair,
  edges: Edges,
): Edit {
  const { a, b, relation } = edit
  if (relation !== 'unmatched' || isNone(a) === isNone(b)) return edit
  const side = isNone(b) ? 'a' : 'b'
  const { forms } = pair[side]
  const [from, to] = edit[side]
  const least = before ? before[side][1] : 0
  const most = after ? after[side][0] : forms.length
  for (let by = 0; from - by >= least; by++) {
    if (isAtEdge(moved(edit, -by), edges)) return moved(edit, -by)
    if (forms[from - 1 - by] !== forms[to - 1 - by]) break
  }
  for (let by = 0; to + by <= most; by++) {
    if (isAtEdge(moved(edit, by), edges)) return moved(edit, by)
    if (forms[from + by] !== forms[to + by]) break
  }
  return edit
}

function moved({ a, b, relation }: Edit, by: number): Edit {
  return { a: [a[0] + by, a[1] + by], b: [b[0] + by, b[1] + by], relation }
}

/** An edit as it is told. */
export function changeOf({ a, b, relation }: Edit, pair: Pair): Change {
  return {
    a: stretchOf(pair.a, a),
    b: stretchOf(pair.b, b),
    relation: relation === 'unmatched' ? (isNone(a) ? 'added' : isNone(b) ? 'dropped' : 'other') : relation,
  }
}

const isNone = ([from, to]: Range) => from === to

/** The characters of some tokens; of none, the place between their neighbours. */
function stretchOf(text: Text, range: Range): Span {
  if (!isNone(range)) return spanOf(text, ...range)
  const { starts, ends } = text.tokens
  const [at] = range
  const place = at > 0 ? ends[at - 1] : starts[0]
  return [place, place]
}
