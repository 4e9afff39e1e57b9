import type { Vocabulary } from '../normalization/vocabulary.ts'

/** From this cosine on, two words count as standing for each other. */
export const nearWords = 0.55

/** How near words are in meaning, 0..1; answers are kept, since a comparison asks for the same words again and again. */
export class Nearness {
  private readonly vocabulary: Vocabulary
  private readonly known = new Map<number, number>()

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** By form ids. */
  ofWords(one: number, other: number): number {
    if (one === other) return 1
    const low = Math.min(one, other)
    const high = Math.max(one, other)
    const key = high * 0x4000000 + low
    let nearness = this.known.get(key)
    if (nearness === undefined) this.known.set(key, (nearness = this.compute(low, high)))
    return nearness
  }

  /** Of short phrases, as lists of form ids. */
  ofPhrases(one: Int32Array, other: Int32Array): number {
    if (one.length === 1 && other.length === 1) return this.ofWords(one[0], other[0])
    const { lexicon, forms } = this.vocabulary
    if (!lexicon) return 0
    const spell = (ids: Int32Array) => Array.from(ids, (id) => forms[id]).join(' ')
    if (lexicon.synonyms(spell(one), spell(other))) return 1
    const x = this.meanVector(one, lexicon.dimensions)
    const y = this.meanVector(other, lexicon.dimensions)
    return x && y ? cosine(x, y) : 0
  }

  private compute(one: number, other: number): number {
    const { stemOf, vectorOf, lexicon, forms } = this.vocabulary
    if (stemOf[one] === stemOf[other]) return 0.95
    if (!lexicon) return 0
    if (lexicon.synonyms(forms[one], forms[other])) return 0.9
    const x = vectorOf[one]
    const y = vectorOf[other]
    return x && y ? Math.max(0, cosine(x, y)) : 0
  }

  private meanVector(ids: Int32Array, dimensions: number): Float64Array | null {
    const mean = new Float64Array(dimensions)
    let found = 0
    for (const id of ids) {
      const vector = this.vocabulary.vectorOf[id]
      if (!vector) continue
      found++
      for (let k = 0; k < dimensions; k++) mean[k] += vector[k]
    }
    return found === ids.length ? mean : null
  }
}

function cosine(x: ArrayLike<number>, y: ArrayLike<number>): number {
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
