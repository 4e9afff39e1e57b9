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
   * `texts` are the form ids of the texts compared: without a lexicon, what they repeat most counts as frequent.
   */
  weights(...texts: Int32Array[]): Float64Array {
    const weights = new Float64Array(this.words.length)
    if (this.language.lexicon) {
      for (let id = 0; id < weights.length; id++) weights[id] = this.words[id].weight!
      return weights
    }
    const counts = new Int32Array(this.words.length)
    for (const forms of texts) for (const id of forms) counts[id]++
    const total = texts.reduce((sum, forms) => sum + forms.length, 0)
    return weights.map((_, id) => weightByCount(counts[id], total))
  }
}

// Zipf: the words that fill a text are those every text has. A word that both texts have once says most, whatever their length.
const functionWordShare = 0.01
const sharedOnce = 2
const manyInShortTexts = 6

function weightByCount(count: number, total: number): number {
  const many = Math.max(manyInShortTexts, functionWordShare * total)
  return count <= sharedOnce ? 1 : Math.max(0, Math.log(count / many) / Math.log(sharedOnce / many))
}
