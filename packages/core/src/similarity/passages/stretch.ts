import type { Side } from '../../comparison.ts'
import type { Sentence } from './sentences.ts'

export type Range = [from: number, to: number]

/** A piece of each article: sentences by index, both ends inclusive, or tokens, the end exclusive. */
export type Stretch = Record<Side, Range>

export type Sentences = Record<Side, Sentence[]>

export function union(p: Stretch, q: Stretch): Stretch {
  return { a: unionOf(p.a, q.a), b: unionOf(p.b, q.b) }
}

const unionOf = (p: Range, q: Range): Range => [Math.min(p[0], q[0]), Math.max(p[1], q[1])]

/** Sentences this far apart, whose counterparts stand in one paragraph, were retold together. */
const near = 4

/** Whether two stretches of sentences share a paragraph of one article and stand close in the other. */
export function belong(p: Stretch, q: Stretch, sentences: Sentences): boolean {
  if (!areInOnePart('a', p, q, sentences) || !areInOnePart('b', p, q, sentences)) return false
  return (
    (shareParagraph('a', p, q, sentences) && areNear('b', p, q)) ||
    (shareParagraph('b', p, q, sentences) && areNear('a', p, q))
  )
}

function areNear(side: Side, p: Stretch, q: Stretch): boolean {
  return p[side][0] <= q[side][1] + near && q[side][0] <= p[side][1] + near
}

function shareParagraph(side: Side, p: Stretch, q: Stretch, { [side]: sentences }: Sentences): boolean {
  const paragraphOf = (n: number) => sentences[n].paragraph
  return (
    paragraphOf(p[side][0]) <= paragraphOf(q[side][1]) && paragraphOf(q[side][0]) <= paragraphOf(p[side][1])
  )
}

function areInOnePart(side: Side, p: Stretch, q: Stretch, { [side]: sentences }: Sentences): boolean {
  return sentences[p[side][0]].part === sentences[q[side][0]].part
}

/** The sentences that a stretch of tokens stands in. */
export function sentencesIn(tokens: Stretch, sentences: Sentences): Stretch {
  return { a: sentencesAt(sentences.a, tokens.a), b: sentencesAt(sentences.b, tokens.b) }
}

const sentencesAt = (sentences: Sentence[], [from, to]: Range): Range => [
  sentenceAt(sentences, from),
  sentenceAt(sentences, to - 1),
]

/** The last sentence to begin no later than a token; the first where all begin later. */
function sentenceAt(sentences: Sentence[], token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].from <= token) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The tokens of a stretch of sentences. */
export function tokensOf({ a, b }: Stretch, sentences: Sentences): Stretch {
  return {
    a: [sentences.a[a[0]].from, sentences.a[a[1]].to],
    b: [sentences.b[b[0]].from, sentences.b[b[1]].to],
  }
}
