import type { Span } from './article.ts'
import type { Passage, Side } from './comparison.ts'

/** A stretch of each text, beside each other; either may be empty. */
export type Row = Record<Side, Span>

/**
 * Both texts from beginning to end, in rows: passages beside their counterparts wherever that
 * leaves each text in its own order. What was moved stands in its place in each text, and its
 * number leads from one to the other.
 */
export function rowsOf(texts: Record<Side, string>, passages: readonly Passage[]): Row[] {
  const rows: Row[] = []
  let [a, b] = [0, 0]
  for (const passage of inSameOrder(passages)) {
    const [spanA, spanB] = [grown(texts.a, passage.a, a), grown(texts.b, passage.b, b)]
    rows.push({ a: [a, spanA[0]], b: [b, spanB[0]] }, { a: spanA, b: spanB })
    ;[a, b] = [spanA[1], spanB[1]]
  }
  rows.push({ a: [a, texts.a.length], b: [b, texts.b.length] })
  return rows.filter((row) => /\S/.test(texts.a.slice(...row.a) + texts.b.slice(...row.b)))
}

/** How many marks may cling to a word. */
const clinging = 4

/** A passage is made of words; to be read, it takes the punctuation at its ends along. */
function grown(text: string, [start, end]: Span, from: number): Span {
  const before = /[\p{Ps}\p{Pi}"']*$/u.exec(text.slice(Math.max(from, start - clinging), start))![0]
  const after = /^[\p{Pe}\p{Pf}"'.,;:!?…]*/u.exec(text.slice(end, end + clinging))![0]
  return [start - before.length, end + after.length]
}

/** The longest series of passages that come in the same order in both texts, none inside another. */
function inSameOrder(passages: readonly Passage[]): Passage[] {
  const ordered = passages.toSorted((one, other) => one.a[0] - other.a[0] || one.b[0] - other.b[0])
  const best = ordered.map((passage) => ({ length: lengthOf(passage), before: -1 }))
  let last = -1
  for (const [i, passage] of ordered.entries()) {
    for (let j = 0; j < i; j++) {
      const follows = ordered[j].a[1] <= passage.a[0] && ordered[j].b[1] <= passage.b[0]
      const length = best[j].length + lengthOf(passage)
      if (follows && length > best[i].length) best[i] = { length, before: j }
    }
    if (last < 0 || best[i].length > best[last].length) last = i
  }
  const chain: Passage[] = []
  for (let i = last; i >= 0; i = best[i].before) chain.push(ordered[i])
  return chain.toReversed()
}

const lengthOf = ({ a, b }: Passage) => a[1] - a[0] + b[1] - b[0]
