import type { Lexicon } from '@unspin/core'
import type { Counts, Sections } from './format.ts'
import { Synsets } from './synsets.ts'
import { Terms } from './terms.ts'
import { cosine, meanOf, unpack } from './vectors.ts'

/** Words that WordNet puts next to each other are synonyms only when their vectors agree at least this much. */
const adjacentCosine = 0.2
/** The same for a word and a phrase that WordNet does not list, one of whose words is a synonym of that word. */
const phraseCosine = 0.35

/** A lexicon over the arrays of a lexicon file; nothing is unpacked before it is asked for. */
export class FileLexicon implements Lexicon {
  readonly lang = 'en'
  readonly dimensions: number
  readonly #vectors: Uint8Array
  readonly #terms: Terms
  readonly #synsets: Synsets

  constructor(counts: Counts, sections: Sections) {
    this.dimensions = counts.dimensions
    this.#vectors = sections.vectors
    this.#terms = new Terms(sections, counts.words)
    this.#synsets = new Synsets(sections)
  }

  rank(word: string): number {
    return this.#terms.word(word)
  }

  vector(word: string): Int8Array | null {
    const number = this.#terms.word(word)
    return number < 0 ? null : unpack(this.#vectors, number, this.dimensions)
  }

  synonyms(one: string, other: string): boolean {
    if (one === other) return false
    if (this.#listed(one, other)) return true
    if (isPhrase(one) === isPhrase(other)) return false
    return isPhrase(one) ? this.#paraphrased(other, one) : this.#paraphrased(one, other)
  }

  /** Whether WordNet has the two as forms of one term, as synonyms or as neighbours in meaning. */
  #listed(one: string, other: string): boolean {
    const first = this.#terms.number(one)
    const second = this.#terms.number(other)
    if (first < 0 || second < 0) return false
    if (first === second || this.#terms.sameWord(first, second) || this.#synsets.shared(first, second))
      return true
    return this.#synsets.adjacent(first, second) && this.#agree(one, other, adjacentCosine)
  }

  /** 'financial system' for 'economy': WordNet lists a system as the next broader thing, and the vectors agree. */
  #paraphrased(word: string, phrase: string): boolean {
    const parts = phrase.split(' ')
    const number = this.#terms.word(word)
    // A phrase with the word itself in it adds to the word instead of replacing it.
    if (number < 0 || parts.some((part) => this.#terms.sameWord(number, this.#terms.word(part)))) return false
    return parts.some((part) => this.#listed(word, part)) && this.#agree(word, phrase, phraseCosine)
  }

  #agree(one: string, other: string, least: number): boolean {
    const first = this.#meaning(one)
    const second = this.#meaning(other)
    return first !== null && second !== null && cosine(first, second) >= least
  }

  /** The vector between those of a phrase's words; grammatical words and names, which have no senses, do not count. */
  #meaning(term: string): Int8Array | null {
    if (!isPhrase(term)) return this.vector(term)
    const words = term.split(' ').map((word) => this.#terms.word(word))
    const counted = words.filter((word) => word >= 0 && this.#synsets.has(word))
    return counted.length === 0
      ? null
      : meanOf(counted.map((word) => unpack(this.#vectors, word, this.dimensions)))
  }
}

function isPhrase(term: string): boolean {
  return term.includes(' ')
}
