import { weightInTexts } from '../normalization/rarity.ts'
import type { Word, Words } from '../normalization/words.ts'

/** The words of the texts under comparison, each known by a small integer, its form id. */
export class Vocabulary {
  /** By form id. */
  readonly words: Word[] = []
  /** By form id: the id of the form's stem. */
  readonly stemOf: number[] = []
  stemCount = 0
  readonly language: Words
  private readonly formIds: IdsByIndex
  private readonly stemIds: IdsByIndex
  /** By form id: whether the word begins with a small letter, or none, somewhere. */
  private readonly inLowerCase: boolean[] = []

  constructor(language: Words) {
    this.language = language
    this.formIds = new IdsByIndex(language.count)
    this.stemIds = new IdsByIndex(language.count)
  }

  /** The form id of the word at `start` to `end` of a text; see `Words.at`. */
  idAt(text: string, start: number, end: number, inLatinText: boolean): number {
    const { known: word, isCapitalised } = this.language.at(text, start, end, inLatinText)
    let id = this.formIds.get(word.index)
    if (id < 0) this.formIds.set(word.index, (id = this.add(word)))
    if (!isCapitalised) this.inLowerCase[id] = true
    return id
  }

  /** Whether a form is a name, which the texts write with a capital wherever it stands, or a number. In German, nouns are too. */
  isFact(id: number): boolean {
    return !this.inLowerCase[id] || /\p{N}/u.test(this.words[id].form)
  }

  private add(word: Word): number {
    let stemId = this.stemIds.get(word.stemIndex)
    if (stemId < 0) this.stemIds.set(word.stemIndex, (stemId = this.stemCount++))
    this.stemOf.push(stemId)
    this.inLowerCase.push(false)
    return this.words.push(word) - 1
  }

  /**
   * How much a shared word tells, 0..1 by form id: near 0 for the words of every text, 1 for names, numbers and rare words.
   * `texts` are the form ids of the texts compared: without a lexicon, what stands in them counts too.
   */
  weights(...texts: Int32Array[]): Float64Array {
    const weights = new Float64Array(this.words.length)
    for (let id = 0; id < weights.length; id++) weights[id] = this.words[id].weight
    if (this.language.lexicon) return weights
    const counts = new Int32Array(this.words.length)
    for (const forms of texts) for (const id of forms) counts[id]++
    const total = texts.reduce((sum, forms) => sum + forms.length, 0)
    return weights.map((weight, id) => weightInTexts(weight, counts[id], total, !this.inLowerCase[id]))
  }
}

const room = 1024

/** Small ids by the numbers that words of a language have; -1 for those without. */
class IdsByIndex {
  /** One more than the id, so that 0 stands for none. */
  private ids: Int32Array

  constructor(size: number) {
    this.ids = new Int32Array(size + room)
  }

  get(index: number): number {
    return index < this.ids.length ? this.ids[index] - 1 : -1
  }

  set(index: number, id: number): void {
    if (index >= this.ids.length) {
      const grown = new Int32Array(2 * index)
      grown.set(this.ids)
      this.ids = grown
    }
    this.ids[index] = id + 1
  }
}
