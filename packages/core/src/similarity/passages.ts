import type { Kind, Passage, Replacement } from '../comparison.ts'
import type { Span } from '../article.ts'
import { Area, type Text } from '../normalization/text.ts'
import type { Alignment } from './alignment.ts'
import { type Nearness, nearWords } from './nearness.ts'

/** A passage with the figures the verdict needs; `from`/`to` are token indices, ends exclusive. */
export interface MeasuredPassage extends Passage {
  tokens: { a: [from: number, to: number]; b: [from: number, to: number] }
  counts: Counts
}

export interface Counts {
  /** Words of each side. */
  a: number
  b: number
  /** Pairs of the same word, whatever its form. */
  same: number
  /** Replaced pairs near in meaning, and others. */
  synonyms: number
  others: number
  /** Pairs of which both words stand in quotations. */
  quoted: number
}

/** A word or two missing at the edge of a sentence belong to the passage all the same. */
const edgeWords = 6
const longestPhrase = 4

/** Cuts an alignment into passages where a new paragraph begins on both sides, and describes each. */
export function passagesOf(alignment: Alignment, a: Text, b: Text, nearness: Nearness): MeasuredPassage[] {
  const passages: MeasuredPassage[] = []
  let from = 0
  for (let k = 1; k <= alignment.a.length; k++) {
    const cut =
      k === alignment.a.length ||
      (a.paragraphs[alignment.a[k]] !== a.paragraphs[alignment.a[k - 1]] &&
        b.paragraphs[alignment.b[k]] !== b.paragraphs[alignment.b[k - 1]])
    if (!cut) continue
    if (k > from) passages.push(describe(alignment, from, k, a, b, nearness))
    from = k
  }
  return passages
}

function describe(
  alignment: Alignment,
  from: number,
  to: number,
  a: Text,
  b: Text,
  nearness: Nearness,
): MeasuredPassage {
  const tokens = {
    a: withEdges(a, alignment.a[from], alignment.a[to - 1] + 1),
    b: withEdges(b, alignment.b[from], alignment.b[to - 1] + 1),
  }
  const differences = new Differences(a, b, nearness)
  let lastA = tokens.a[0]
  let lastB = tokens.b[0]
  let same = 0
  let quoted = 0
  for (let k = from; k < to; k++) {
    const [i, j] = [alignment.a[k], alignment.b[k]]
    if (a.quoted[i] && b.quoted[j]) quoted++
    if (a.stems[i] !== b.stems[j]) continue
    differences.add(lastA, i, lastB, j)
    same++
    lastA = i + 1
    lastB = j + 1
  }
  differences.add(lastA, tokens.a[1], lastB, tokens.b[1])
  const { replacements, only, synonyms, others } = differences
  const counts = {
    a: tokens.a[1] - tokens.a[0],
    b: tokens.b[1] - tokens.b[0],
    same,
    synonyms,
    others,
    quoted,
  }
  return {
    kind: kindOf(counts),
    a: spanOf(a, ...tokens.a),
    b: spanOf(b, ...tokens.b),
    similarity: Math.min(1, (2 * (same + 0.7 * synonyms)) / Math.max(1, counts.a + counts.b)),
    replacements,
    only,
    tokens,
    counts,
  }
}

function spanOf({ tokens }: Text, from: number, to: number): Span {
  return [tokens.starts[from], tokens.ends[to - 1]]
}

/** Extends a run of words to the edges of its first and last sentence where only a few words are missing. */
function withEdges(text: Text, from: number, to: number): [number, number] {
  const first = sentenceAt(text, from)
  const start = text.sentences[first]
  const last = sentenceAt(text, to - 1)
  const end = last + 1 < text.sentences.length ? text.sentences[last + 1] : text.tokens.count
  return [
    from - start <= edgeWords && inOnePlace(text, start, from) ? start : from,
    end - to <= edgeWords && inOnePlace(text, to - 1, end - 1) ? end : to,
  ]
}

function inOnePlace(text: Text, from: number, to: number): boolean {
  return (
    text.paragraphs[from] === text.paragraphs[to] &&
    text.areas[from] === text.areas[to] &&
    text.areas[from] !== Area.boilerplate
  )
}

function sentenceAt({ sentences }: Text, token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle] <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** What stands between the words that agree: replacements where both sides have something short, else words of one side only. */
class Differences {
  readonly replacements: Replacement[] = []
  readonly only: { a: Span[]; b: Span[] } = { a: [], b: [] }
  synonyms = 0
  others = 0
  private readonly a: Text
  private readonly b: Text
  private readonly nearness: Nearness

  constructor(a: Text, b: Text, nearness: Nearness) {
    this.a = a
    this.b = b
    this.nearness = nearness
  }

  add(a0: number, a1: number, b0: number, b1: number): void {
    if (a0 === a1 || b0 === b1) return this.onOneSide(a0, a1, b0, b1)
    for (const [i, j] of this.nearPairs(a0, a1, b0, b1)) {
      this.between(a0, i, b0, j)
      this.replace(i, i + 1, j, j + 1)
      a0 = i + 1
      b0 = j + 1
    }
    this.between(a0, a1, b0, b1)
  }

  private between(a0: number, a1: number, b0: number, b1: number): void {
    if (a0 === a1 || b0 === b1 || a1 - a0 > longestPhrase || b1 - b0 > longestPhrase)
      this.onOneSide(a0, a1, b0, b1)
    else this.replace(a0, a1, b0, b1)
  }

  /** Words near in meaning, in order, greedily from the left; only where phrases as a whole are too long to stand for each other. */
  private nearPairs(a0: number, a1: number, b0: number, b1: number): [number, number][] {
    const pairs: [number, number][] = []
    if (a1 - a0 <= 1 && b1 - b0 <= 1) return pairs
    let from = b0
    for (let i = a0; i < a1; i++) {
      let best = -1
      let nearest = nearWords
      for (let j = from; j < Math.min(b1, from + 12); j++) {
        const nearness = this.nearness.ofWords(this.a.forms[i], this.b.forms[j])
        if (nearness <= nearest) continue
        nearest = nearness
        best = j
      }
      if (best < 0) continue
      pairs.push([i, best])
      from = best + 1
    }
    return pairs
  }

  private replace(a0: number, a1: number, b0: number, b1: number): void {
    const near =
      this.nearness.ofPhrases(this.a.forms.subarray(a0, a1), this.b.forms.subarray(b0, b1)) >= nearWords
    if (near) this.synonyms += Math.min(a1 - a0, b1 - b0)
    else this.others += Math.min(a1 - a0, b1 - b0)
    this.replacements.push({
      a: spanOf(this.a, a0, a1),
      b: spanOf(this.b, b0, b1),
      relation: near ? 'synonym' : 'other',
    })
  }

  private onOneSide(a0: number, a1: number, b0: number, b1: number): void {
    if (a1 > a0) this.only.a.push(spanOf(this.a, a0, a1))
    if (b1 > b0) this.only.b.push(spanOf(this.b, b0, b1))
  }
}

function kindOf({ a, b, same, synonyms, others, quoted }: Counts): Kind {
  const words = Math.max(a, b)
  const share = same / words
  if (quoted >= 0.75 * same && share >= 0.75) return 'quotation'
  if (share >= 0.97) return 'verbatim'
  const replaced = (synonyms + others) / words
  if (share + replaced >= 0.75 && replaced >= 0.12 && synonyms >= 0.3 * (synonyms + others)) return 'spun'
  return share >= 0.65 ? 'edited' : 'rewritten'
}
