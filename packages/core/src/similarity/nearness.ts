import type { Vocabulary } from '../normalization/vocabulary.ts'

/** From this cosine on, two words count as standing for each other. */
export const nearWords = 0.55
/** Listed synonyms count as this near; their vectors must agree at least this much, since many are so in another sense only. */
const listedSynonyms = 0.9
const leastAgreement = 0.15
/** Two forms of one word. */
const sameStem = 0.95

// A comparison asks for the same words again and again: the latest answers are kept where their words' hash points to.
const slotBits = 15

/** How near words are in meaning, 0..1. */
export class Nearness {
  private readonly vocabulary: Vocabulary
  private readonly ones = new Int32Array(1 << slotBits).fill(-1)
  private readonly others = new Int32Array(1 << slotBits)
  private readonly answers = new Float32Array(1 << slotBits)

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** By form ids. */
  ofWords(one: number, other: number): number {
    if (one === other) return 1
    const low = Math.min(one, other)
    const high = Math.max(one, other)
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)) >>> (32 - slotBits)
    if (this.ones[slot] === low && this.others[slot] === high) return this.answers[slot]
    this.ones[slot] = low
    this.others[slot] = high
    return (this.answers[slot] = this.compute(low, high))
  }

  /** Of short phrases, as lists of form ids. */
  ofPhrases(one: Int32Array, other: Int32Array): number {
    if (one.length === 1 && other.length === 1) return this.ofWords(one[0], other[0])
    const { lexicon } = this.vocabulary
    if (!lexicon) return 0
    if (lexicon.synonyms(this.spell(one), this.spell(other))) return listedSynonyms
    const x = this.meanVector(one, lexicon.dimensions)
    const y = this.meanVector(other, lexicon.dimensions)
    return x && y ? cosine(x, y) : 0
  }

  private compute(one: number, other: number): number {
    const { stemOf, lexicon, forms } = this.vocabulary
    if (stemOf[one] === stemOf[other]) return sameStem
    if (!lexicon) return 0
    const x = this.vocabulary.vectorOf(one)
    const y = this.vocabulary.vectorOf(other)
    if (!x || !y) return 0
    const agreement = unitCosine(x, y)
    if (
      agreement >= leastAgreement &&
      agreement < listedSynonyms &&
      lexicon.synonyms(forms[one], forms[other])
    )
      return listedSynonyms
    return Math.max(0, agreement)
  }

  private spell(ids: Int32Array): string {
    return Array.from(ids, (id) => this.vocabulary.forms[id]).join(' ')
  }

  private meanVector(ids: Int32Array, dimensions: number): Float64Array | null {
    const mean = new Float64Array(dimensions)
    for (const id of ids) {
      const vector = this.vocabulary.vectorOf(id)
      if (!vector) return null
      for (let k = 0; k < dimensions; k++) mean[k] += vector[k]
    }
    return mean
  }
}

/** The length of a lexicon's vectors. */
const unit = 127

function unitCosine(x: Int8Array, y: Int8Array): number {
  let xy = 0
  for (let k = 0; k < x.length; k++) xy += x[k] * y[k]
  return xy / (unit * unit)
}

function cosine(x: Float64Array, y: Float64Array): number {
  let xy = 0
  let xx = 0
  let yy = 0
  for (let k = 0; k < x.length; k++) {
    xy += x[k] * y[k]
    xx += x[k] * x[k]
    yy += y[k] * y[k]
  }
  return xx && yy ? xy / Math.sqrt(xx * yy) : 0
}
