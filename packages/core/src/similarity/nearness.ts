import type { Vocabulary } from '../normalization/vocabulary.ts'
import type { Word, Words } from '../normalization/words.ts'

/** From this cosine on, two words count as standing for each other. */
export const nearWords = 0.55
/** Listed synonyms count as this near; their vectors must agree at least this much, since many are so in another sense only. */
const listedSynonyms = 0.9
const leastAgreement = 0.15
/** Two forms of one word. */
const sameStem = 0.95

// The same words are asked for again and again: the latest answers are kept where their hash points to, from one comparison to the next.
const slotBits = 16

interface Memory {
  ones: Int32Array
  others: Int32Array
  answers: Float32Array
}

const memories = new WeakMap<Words, Memory>()

function memoryOf(language: Words): Memory {
  let memory = memories.get(language)
  if (!memory) {
    const slots = 1 << slotBits
    memory = {
      ones: new Int32Array(slots).fill(-1),
      others: new Int32Array(slots),
      answers: new Float32Array(slots),
    }
    memories.set(language, memory)
  }
  return memory
}

/** How near words are in meaning, 0..1. */
export class Nearness {
  private readonly vocabulary: Vocabulary
  private readonly memory: Memory

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.memory = memoryOf(vocabulary.language)
  }

  /** By form ids. */
  ofWords(one: number, other: number): number {
    if (one === other) return 1
    const { words } = this.vocabulary
    return words[one].index < words[other].index
      ? this.recall(words[one], words[other])
      : this.recall(words[other], words[one])
  }

  private recall(one: Word, other: Word): number {
    const { ones, others, answers } = this.memory
    const slot = (Math.imul(one.index, 0x9e3779b1) ^ Math.imul(other.index, 0x85ebca77)) >>> (32 - slotBits)
    if (ones[slot] === one.index && others[slot] === other.index) return answers[slot]
    ones[slot] = one.index
    others[slot] = other.index
    return (answers[slot] = this.compute(one, other))
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
    if (lexicon.synonyms(this.spell(one), this.spell(other))) return true
    return (
      one.length === other.length && one.length > 1 && one.every((word, i) => this.areWords(word, other[i]))
    )
  }

  private areWords(one: number, other: number): boolean {
    const { words, language } = this.vocabulary
    return (
      words[one].stem === words[other].stem || language.lexicon!.synonyms(words[one].form, words[other].form)
    )
  }

  private compute(one: Word, other: Word): number {
    if (one.stem === other.stem) return sameStem
    const { language } = this.vocabulary
    if (!language.lexicon) return 0
    const x = language.vectorOf(one)
    const y = language.vectorOf(other)
    if (!x || !y) return language.lexicon.synonyms(one.form, other.form) ? listedSynonyms : 0
    const agreement = unitCosine(x, y)
    if (agreement < leastAgreement) return 0
    return agreement < listedSynonyms && language.lexicon.synonyms(one.form, other.form)
      ? listedSynonyms
      : agreement
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
