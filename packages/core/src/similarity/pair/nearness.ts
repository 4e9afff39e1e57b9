import type { Word, Words } from '../../normalization/words.ts'
import type { CommonWords } from './common-words.ts'

/** From this cosine on, two words count as standing for each other. */
export const nearWords = 0.55
/**
 * Listed synonyms count as this near; their vectors must agree at least this much, since
 * many are so in another sense only.
 */
const listedSynonyms = 0.9
const leastAgreement = 0.15
/** Two forms of one word. */
const sameStem = 0.95

// The same words are asked about again and again: the latest answers are kept where the sum of their indices
// points to, from one comparison to the next. Of 3,300 questions a pair of the families, 1,360 a pair of
// shorter texts, half are answered so when the pairs are compared for the first time, seven of ten when they
// are again, as families are linked (counted around `answerTo` and `compute`; 2^16 slots: half in both cases,
// 2^20: half, then nine of ten, for 8 MB).
const slotBits = 18
const mask = (1 << slotBits) - 1
/**
 * A slot: what is left of the two indices when their sum is known, and the answer: how near they are, in
 * millionths, times 4, and whether they are listed: 0 not asked yet, 1 no, 2 yes.
 */
const slotSize = 2
const millionth = 1e-6
/** Words of higher indices are not remembered. */
const mostRemembered = 1 << 21

const memories = new WeakMap<Words, Int32Array>()

function memoryOf(language: Words): Int32Array {
  let memory = memories.get(language)
  if (!memory) memories.set(language, (memory = new Int32Array(slotSize << slotBits).fill(-1)))
  return memory
}

/** How near words are in meaning, 0..1. */
export class Nearness {
  private readonly words: readonly Word[]
  private readonly language: Words
  private readonly memory: Int32Array

  constructor({ words, language }: CommonWords) {
    this.words = words
    this.language = language
    this.memory = memoryOf(language)
  }

  /** By form ids. */
  ofWords(one: number, other: number): number {
    return one === other ? 1 : (this.answerTo(this.words[one], this.words[other]) >> 2) * millionth
  }

  /** What is remembered about two words, which is found first if nothing is. */
  private answerTo(first: Word, second: Word): number {
    const [one, other] = first.index < second.index ? [first, second] : [second, first]
    const slot = slotOf(one, other)
    const rest = restOf(one, other)
    const { memory } = this
    if (memory[slot] === rest) return memory[slot + 1]
    const answer = this.compute(one, other)
    if (other.index >= mostRemembered) return answer
    memory[slot] = rest
    return (memory[slot + 1] = answer)
  }

  /** Of short phrases, as lists of form ids. */
  ofPhrases(one: Int32Array, other: Int32Array): number {
    if (one.length === 1 && other.length === 1) return this.ofWords(one[0], other[0])
    const { lexicon } = this.language
    if (!lexicon) return 0
    if (this.areAlike(one, other)) return listedSynonyms
    const x = this.meanVector(one, lexicon.dimensions)
    const y = this.meanVector(other, lexicon.dimensions)
    return x && y ? cosine(x, y) : 0
  }

  /**
   * Whether short phrases, as lists of form ids, may stand for each other in a sentence: they are listed as
   * synonyms, whole or word by word. Vectors do not tell: Monday and Tuesday, north and south, bought and
   * sold stand in the same company.
   */
  areSynonyms(one: Int32Array, other: Int32Array): boolean {
    if (!this.language.lexicon) return false
    if (one.length === other.length && this.areWordByWord(one, other)) return true
    return one.length + other.length > 2 && this.areAlike(one, other)
  }

  private areWordByWord(one: Int32Array, other: Int32Array): boolean {
    for (let i = 0; i < one.length; i++)
      if (!this.areWords(this.words[one[i]], this.words[other[i]])) return false
    return true
  }

  private areWords(one: Word, other: Word): boolean {
    if (one.stemIndex === other.stemIndex) return true
    const listing = this.answerTo(one, other) & 3
    if (listing) return listing === 2
    const areListed = this.areListed(one, other)
    const [p, q] = one.index < other.index ? [one, other] : [other, one]
    const slot = slotOf(p, q)
    if (this.memory[slot] === restOf(p, q)) this.memory[slot + 1] |= areListed ? 2 : 1
    return areListed
  }

  private areListed(one: Word, other: Word): boolean {
    const { lexicon } = this.language
    if (!lexicon) return false
    if (lexicon.alike && !(one.isPlain && other.isPlain)) return lexicon.alike(one.form, other.form)
    return one.entry >= 0 && other.entry >= 0 && lexicon.synonyms(one.entry, other.entry)
  }

  private areAlike(one: Int32Array, other: Int32Array): boolean {
    const lexicon = this.language.lexicon!
    const [phrase, otherPhrase] = [this.spell(one), this.spell(other)]
    if (lexicon.alike) return lexicon.alike(phrase, otherPhrase)
    const [entry, otherEntry] = [lexicon.entry(phrase), lexicon.entry(otherPhrase)]
    return entry >= 0 && otherEntry >= 0 && lexicon.synonyms(entry, otherEntry)
  }

  private compute(one: Word, other: Word): number {
    if (one.stemIndex === other.stemIndex) return answerOf(sameStem, 0)
    const x = one.vector === undefined ? this.language.vectorOf(one) : one.vector
    const y = other.vector === undefined ? this.language.vectorOf(other) : other.vector
    if (!x || !y) return this.areListed(one, other) ? answerOf(listedSynonyms, 2) : answerOf(0, 1)
    const agreement = unitCosine(x, y)
    if (agreement < leastAgreement) return 0
    if (agreement >= listedSynonyms) return answerOf(agreement, 0)
    return this.areListed(one, other) ? answerOf(listedSynonyms, 2) : answerOf(agreement, 1)
  }

  private spell(ids: Int32Array): string {
    let phrase = this.words[ids[0]].form
    for (let i = 1; i < ids.length; i++) phrase += ` ${this.words[ids[i]].form}`
    return phrase
  }

  private meanVector(ids: Int32Array, dimensions: number): Float64Array | null {
    const mean = new Float64Array(dimensions)
    for (let i = 0; i < ids.length; i++) {
      const vector = this.language.vectorOf(this.words[ids[i]])
      if (!vector) return null
      for (let k = 0; k < dimensions; k++) mean[k] += vector[k]
    }
    return mean
  }
}

const answerOf = (nearness: number, listing: number): number =>
  (Math.round(nearness / millionth) << 2) | listing

// Of two words the one of the lower index comes first. Their place and this together give back both indices.
const slotOf = (one: Word, other: Word): number =>
  ((other.index + Math.imul(one.index, 0x9e3779b1)) & mask) * slotSize
const restOf = (one: Word, other: Word): number => (one.index << 3) | (other.index >>> slotBits)

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
