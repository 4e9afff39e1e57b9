import type { Word, Words } from '../../normalization/words.ts'
import type { CommonWords } from './common-words.ts'

/** From this cosine on, two words count as standing for each other. */
export const nearWords = 0.55
/** Listed synonyms count as this near; their vectors must agree at least this much, since many are so in another sense only. */
const listedSynonyms = 0.9
const leastAgreement = 0.15
/** Two forms of one word. */
const sameStem = 0.95

// The same words are asked for again and again: the latest answers are kept where their hash points to, from one comparison to the next.
const slotBits = 17
/** A slot: the indices of the two words, how near they are in millionths, and whether they are listed: 0 not asked yet, 1 no, 2 yes. */
const slotSize = 4
const [theOther, theAnswer, theListing] = [1, 2, 3]
const millionth = 1e-6

const memories = new WeakMap<Words, Int32Array>()

function memoryOf(language: Words): Int32Array {
  let memory = memories.get(language)
  if (!memory) memories.set(language, (memory = new Int32Array(slotSize << slotBits).fill(-1)))
  return memory
}

/** How near words are in meaning, 0..1. */
export class Nearness {
  private readonly vocabulary: CommonWords
  private readonly memory: Int32Array

  constructor(vocabulary: CommonWords) {
    this.vocabulary = vocabulary
    this.memory = memoryOf(vocabulary.language)
  }

  /** By form ids. */
  ofWords(one: number, other: number): number {
    return one === other ? 1 : this.memory[this.slotOf(one, other) + theAnswer] * millionth
  }

  /** Where the memory has the answers about two words, which are found first if it has not. */
  private slotOf(first: number, second: number): number {
    const { words } = this.vocabulary
    const inOrder = words[first].index < words[second].index
    const [one, other] = inOrder ? [words[first], words[second]] : [words[second], words[first]]
    const { memory } = this
    const hash = Math.imul(one.index, 0x9e3779b1) ^ Math.imul(other.index, 0x85ebca77)
    const slot = (hash >>> (32 - slotBits)) * slotSize
    if (memory[slot] !== one.index || memory[slot + theOther] !== other.index) {
      memory[slot] = one.index
      memory[slot + theOther] = other.index
      memory[slot + theListing] = 0
      memory[slot + theAnswer] = Math.round(this.compute(one, other, slot) / millionth)
    }
    return slot
  }

  /** Of short phrases, as lists of form ids. */
  ofPhrases(one: Int32Array, other: Int32Array): number {
    if (one.length === 1 && other.length === 1) return this.ofWords(one[0], other[0])
    const { lexicon } = this.vocabulary.language
    if (!lexicon) return 0
    if (lexicon.synonyms(this.spell(one), this.spell(other))) return listedSynonyms
    const x = this.meanVector(one, lexicon.dimensions)
    const y = this.meanVector(other, lexicon.dimensions)
    return x && y ? cosine(x, y) : 0
  }

  /**
   * Whether short phrases, as lists of form ids, may stand for each other in a sentence: they are listed as synonyms, whole or word by word.
   * Vectors do not tell: Monday and Tuesday, north and south, bought and sold stand in the same company.
   */
  areSynonyms(one: Int32Array, other: Int32Array): boolean {
    const { lexicon } = this.vocabulary.language
    if (!lexicon) return false
    if (one.length === other.length && one.every((word, i) => this.areWords(word, other[i]))) return true
    return one.length + other.length > 2 && lexicon.synonyms(this.spell(one), this.spell(other))
  }

  private areWords(one: number, other: number): boolean {
    const { stemOf, words } = this.vocabulary
    if (stemOf[one] === stemOf[other]) return true
    return this.areListed(words[one], words[other], this.slotOf(one, other))
  }

  private areListed(one: Word, other: Word, slot: number): boolean {
    const at = slot + theListing
    if (!this.memory[at])
      this.memory[at] = this.vocabulary.language.lexicon?.synonyms(one.form, other.form) ? 2 : 1
    return this.memory[at] === 2
  }

  private compute(one: Word, other: Word, slot: number): number {
    if (one.stem === other.stem) return sameStem
    const { language } = this.vocabulary
    const x = language.vectorOf(one)
    const y = language.vectorOf(other)
    if (!x || !y) return this.areListed(one, other, slot) ? listedSynonyms : 0
    const agreement = unitCosine(x, y)
    if (agreement < leastAgreement) return 0
    if (agreement >= listedSynonyms) return agreement
    return this.areListed(one, other, slot) ? listedSynonyms : agreement
  }

  private spell(ids: Int32Array): string {
    return Array.from(ids, (id) => this.vocabulary.words[id].form).join(' ')
  }

  private meanVector(ids: Int32Array, dimensions: number): Float64Array | null {
    const mean = new Float64Array(dimensions)
    for (const id of ids) {
      const vector = this.vocabulary.language.vectorOf(this.vocabulary.words[id])
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
