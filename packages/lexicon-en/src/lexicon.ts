import type { Lexicon } from '@unspin/core'
import type { Counts, Sections } from './format.ts'
import { numberOf } from './numbers.ts'
import { sameSpelling, withoutGenitive } from './spelling.ts'
import { Synsets } from './synsets.ts'
import { Terms } from './terms.ts'
import { cosine, meanOf, unpack } from './vectors.ts'

/** Words that WordNet puts next to each other are synonyms only when their vectors agree at least this much. */
const adjacentCosine = 0.25
/** The same for a word and a phrase that WordNet does not list, one of whose words is a synonym of that word. */
const phraseCosine = 0.35
/** Such a phrase has this many words: an adjective and a noun, a verb and its object. */
const paraphraseWords = 2

/** Words that a phrase cannot have without saying something else: negations, near misses, sides. */
const telling = new Set(
  (
    'not no never neither nor none without less nothing almost nearly hardly half part former future next previous failed ' +
    'attempted tried alleged suspected north south east west northern southern eastern western left right upper lower'
  ).split(' '),
)

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
    return isPlain(one) && isPlain(other) ? this.#listed(one, other) : this.#sameOrListed(one, other)
  }

  /** For terms of which one is more than a word of letters: it may also write the same otherwise. */
  #sameOrListed(one: string, other: string): boolean {
    if (sameSpelling(one, other)) return true
    const [number, otherNumber] = [numberOf(one), numberOf(other)]
    if (number !== null || otherNumber !== null) return number === otherNumber
    const [bare, otherBare] = [withoutGenitive(one), withoutGenitive(other)]
    if (bare !== null && otherBare !== null) return this.synonyms(bare, otherBare)
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
    // 'Broke out' is a term of its own, and no way to break.
    if (parts.length !== paraphraseWords || this.#terms.number(phrase) >= 0) return false
    const number = this.#terms.word(word)
    if (number < 0 || !parts.every((part) => this.#addsNothing(part, number))) return false
    return parts.some((part) => this.#listed(word, part)) && this.#agree(word, phrase, phraseCosine)
  }

  /** A phrase with the word itself in it, a number or the like tells more than the word; 'or' and 'he' are of another phrase. */
  #addsNothing(part: string, word: number): boolean {
    const number = this.#terms.word(part)
    return (
      number >= 0 &&
      this.#synsets.has(number) &&
      !this.#terms.sameWord(word, number) &&
      !telling.has(part) &&
      numberOf(part) === null
    )
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

function isPlain(term: string): boolean {
  return !/[^a-z]/.test(term)
}

function isPhrase(term: string): boolean {
  return term.includes(' ')
}
