import type { Span } from '../../article.ts'
import type { Replacement } from '../../comparison.ts'
import { spanOf, type Text } from '../../texts/text.ts'
import type { Alignment } from './alignment.ts'
import { type Counts, noCounts } from './counts.ts'
import { type Nearness, nearWords } from '../pair/nearness.ts'
import type { Pair } from '../pair/pair.ts'

/** Longer stretches than this do not stand for each other as phrases. */
const longestPhrase = 4
/** How far ahead a word is looked for that is near in meaning. */
const lookAhead = 12

/** Tokens, end exclusive. */
export type Range = readonly [from: number, to: number]

/**
 * Tokens of both sides: words that stand for each other, other forms of one word, or unmatched words, of one
 * side or of both. Where one side has none, its range is the place where they would stand.
 */
export interface Edit {
  a: Range
  b: Range
  relation: Replacement['relation'] | 'form' | 'unmatched'
}

/** What stands between the words of a passage that agree: replacements, and words of one side only. */
export class Differences {
  /** All that is not the same word for word, in order of both texts. */
  readonly edits: Edit[] = []
  /** Of all words, and of those outside quotations. */
  readonly all: Counts = noCounts()
  readonly narrative: Counts = noCounts()
  private readonly a: Text
  private readonly b: Text
  private readonly nearness: Nearness

  constructor({ a, b, nearness }: Pair) {
    this.a = a
    this.b = b
    this.nearness = nearness
  }

  /** Goes along the aligned pairs by which two stretches of tokens correspond. */
  follow(alignment: Alignment, [a0, a1]: Range, [b0, b1]: Range): void {
    let [lastA, lastB] = [a0, b0]
    for (let k = 0; k < alignment.a.length; k++) {
      const i = alignment.a[k]
      const j = alignment.b[k]
      if (this.a.stems[i] !== this.b.stems[j]) continue
      this.gap(lastA, i, lastB, j)
      this.same(i, j)
      lastA = i + 1
      lastB = j + 1
    }
    this.gap(lastA, a1, lastB, b1)
  }

  get replacements(): Replacement[] {
    return this.edits.flatMap(({ a, b, relation }) =>
      relation === 'synonym' || relation === 'other'
        ? [{ a: spanOf(this.a, ...a), b: spanOf(this.b, ...b), relation }]
        : [],
    )
  }

  /** Words that stand on one side only. */
  get only(): { a: Span[]; b: Span[] } {
    const unmatched = this.edits.filter(({ relation }) => relation === 'unmatched')
    return {
      a: unmatched.flatMap(({ a: [from, to] }) => (from < to ? [spanOf(this.a, from, to)] : [])),
      b: unmatched.flatMap(({ b: [from, to] }) => (from < to ? [spanOf(this.b, from, to)] : [])),
    }
  }

  /**
   * Words i and j are the same. A word that only one side quotes (a mark was lost,
   * or added) is narrative on both.
   */
  private same(i: number, j: number): void {
    this.all.same++
    if (this.a.forms[i] !== this.b.forms[j])
      this.edits.push({ a: [i, i + 1], b: [j, j + 1], relation: 'form' })
    const [inA, inB] = [this.a.quoted[i] > 0, this.b.quoted[j] > 0]
    if (inA && inB) return
    this.narrative.same++
    if (inA) this.narrative.a++
    if (inB) this.narrative.b++
  }

  /** Tokens a0..a1 stand against b0..b1, no word in common. */
  private gap(a0: number, a1: number, b0: number, b1: number): void {
    if (a0 === a1 || b0 === b1) return this.onOneSide(a0, a1, b0, b1)
    for (const [i, j] of this.nearPairs(a0, a1, b0, b1)) {
      this.between(a0, i, b0, j)
      // The alignment leaves out a frequent word that agrees far from any other; it is the same all the same.
      if (this.a.stems[i] === this.b.stems[j]) this.same(i, j)
      else this.replace(i, i + 1, j, j + 1)
      a0 = i + 1
      b0 = j + 1
    }
    this.between(a0, a1, b0, b1)
  }

  private between(a0: number, a1: number, b0: number, b1: number): void {
    if (arePhrases(a0, a1, b0, b1)) this.replace(a0, a1, b0, b1)
    else this.onOneSide(a0, a1, b0, b1)
  }

  /** Words near in meaning, in order, from the left; none where the two stand for each other as phrases. */
  private nearPairs(a0: number, a1: number, b0: number, b1: number): [number, number][] {
    const pairs: [number, number][] = []
    if (arePhrases(a0, a1, b0, b1) && this.areNear(a0, a1, b0, b1)) return pairs
    let from = b0
    for (let i = a0; i < a1; i++) {
      let best = -1
      let nearest = nearWords
      for (let j = from; j < Math.min(b1, from + lookAhead); j++) {
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

  private areNear(a0: number, a1: number, b0: number, b1: number): boolean {
    return this.nearness.ofPhrases(this.a.forms.subarray(a0, a1), this.b.forms.subarray(b0, b1)) >= nearWords
  }

  private replace(a0: number, a1: number, b0: number, b1: number): void {
    const areSynonyms = this.nearness.areSynonyms(
      this.a.forms.subarray(a0, a1),
      this.b.forms.subarray(b0, b1),
    )
    const count = Math.min(a1 - a0, b1 - b0)
    const field = areSynonyms ? 'synonyms' : 'others'
    this.all[field] += count
    const [inA, inB] = [this.a.quoted[a0] > 0, this.b.quoted[b0] > 0]
    if (!inA || !inB) {
      this.narrative[field] += count
      if (inA) this.narrative.a += a1 - a0
      if (inB) this.narrative.b += b1 - b0
    }
    this.edits.push({ a: [a0, a1], b: [b0, b1], relation: areSynonyms ? 'synonym' : 'other' })
  }

  private onOneSide(a0: number, a1: number, b0: number, b1: number): void {
    if (a1 > a0 || b1 > b0) this.edits.push({ a: [a0, a1], b: [b0, b1], relation: 'unmatched' })
  }
}

function arePhrases(a0: number, a1: number, b0: number, b1: number): boolean {
  return a1 > a0 && b1 > b0 && a1 - a0 <= longestPhrase && b1 - b0 <= longestPhrase
}
