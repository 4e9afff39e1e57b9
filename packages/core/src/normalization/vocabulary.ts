import { weightInTexts } from './rarity.ts'
import type { Word, Words } from './words.ts'

/** The words of the texts under comparison, each known by a small integer, its form id. */
export class Vocabulary {
  /** By form id. */
  readonly words: Word[] = []
  /** By form id: the id of the form's stem. */
  readonly stemOf: number[] = []
  readonly language: Words
  private readonly bySurface = new Map<string, number>()
  private readonly byWord = new Map<Word, number>()
  private readonly stemIds = new Map<string, number>()
  /** Form ids of words that begin with a small letter, or none, somewhere. */
  private readonly inLowerCase = new Set<number>()

  constructor(language: Words) {
    this.language = language
  }

  get stemCount(): number {
    return this.stemIds.size
  }

  /** The form id of a word as it stands in a text. */
  idOf(surface: string, inLatinText: boolean): number {
    let id = this.bySurface.get(surface)
    if (id === undefined) {
      id = this.idOfWord(this.language.of(surface, inLatinText))
      this.bySurface.set(surface, id)
      if (!isCapital(surface)) this.inLowerCase.add(id)
    }
    return id
  }

  private idOfWord(word: Word): number {
    const known = this.byWord.get(word)
    if (known !== undefined) return known
    const id = this.words.length
    let stemId = this.stemIds.get(word.stem)
    if (stemId === undefined) this.stemIds.set(word.stem, (stemId = this.stemIds.size))
    this.words.push(word)
    this.stemOf.push(stemId)
    this.byWord.set(word, id)
    return id
  }

  /**
   * How much a shared word tells, 0..1 by form id: near 0 for the words of every text, 1 for names, numbers and rare words.
   * `texts` are the form ids of the texts compared: without a lexicon, what stands in them counts too.
   */
  weights(...texts: Int32Array[]): Float64Array {
    const weights = Float64Array.from(this.words, ({ weight }) => weight)
    if (this.language.lexicon) return weights
    const counts = new Int32Array(this.words.length)
    for (const forms of texts) for (const id of forms) counts[id]++
    const total = texts.reduce((sum, forms) => sum + forms.length, 0)
    return weights.map((weight, id) => weightInTexts(weight, counts[id], total, !this.inLowerCase.has(id)))
  }
}

const isCapital = (surface: string) => /^\p{Lu}/u.test(surface)
