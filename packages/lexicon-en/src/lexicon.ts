import type { Lexicon } from '@unspin/core'
import type { Counts, Sections } from './format.ts'
import { Synsets } from './synsets.ts'
import { sameSpelling, type Term, termOf } from './term.ts'
import { Terms } from './terms.ts'
import { cosine, meanOf, unpack } from './vectors.ts'

/** What the English lexicon offers beside what the engine asks. */
export interface EnglishLexicon extends Lexicon {
  alike(one: string, other: string): boolean
}

/**
 * Words that WordNet puts next to each other are synonyms only when their vectors agree at least this much.
 */
const adjacentCosine = 0.25
/**
 * The same for a word and a phrase that WordNet does not list, one of whose words is a synonym of that word.
 */
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

/** So many terms are known at once. */
const mostKnown = 1 << 15

/** A lexicon over the arrays of a lexicon file; nothing is unpacked before it is asked for. */
export class FileLexicon implements EnglishLexicon {
  readonly lang = 'en'
  readonly dimensions: number
  readonly #vectors: Uint8Array
  readonly #terms: Terms
  readonly #synsets: Synsets
  readonly #words: number
  readonly #known = new Map<string, Term>()

  constructor(counts: Counts, sections: Sections) {
    this.dimensions = counts.dimensions
    this.#vectors = sections.vectors
    this.#words = counts.words
    this.#terms = new Terms(sections, counts.words)
    this.#synsets = new Synsets(sections)
  }

  entry(term: string): number {
    return this.#terms.number(term)
  }

  rank(entry: number): number {
    return entry < this.#words ? entry : -1
  }

  vector(entry: number): Int8Array | null {
    return entry >= 0 && entry < this.#words ? unpack(this.#vectors, entry, this.dimensions) : null
  }

  synonyms(one: number, other: number): boolean {
    if (this.#shareSense(one, other)) return true
    return (
      this.#synsets.adjacent(one, other) && areNear(this.#between(one), this.#between(other), adjacentCosine)
    )
  }

  alike(one: string, other: string): boolean {
    return one !== other && this.#alike(this.#termOf(one), this.#termOf(other))
  }

  #alike(one: Term, other: Term): boolean {
    return one.isPlain && other.isPlain ? this.#listed(one, other) : this.#sameOrListed(one, other)
  }

  /** For terms of which one is more than a word of letters: it may also write the same otherwise. */
  #sameOrListed(one: Term, other: Term): boolean {
    if (sameSpelling(one, other)) return true
    if (one.value !== null || other.value !== null) return one.value === other.value
    if (one.bare !== null && other.bare !== null) return this.alike(one.bare, other.bare)
    if (this.#listed(one, other)) return true
    if (one.isPhrase === other.isPhrase) return false
    return one.isPhrase ? this.#paraphrased(other, one) : this.#paraphrased(one, other)
  }

  /** Whether WordNet has the two as forms of one term, as synonyms or as neighbours in meaning. */
  #listed(one: Term, other: Term): boolean {
    if (one.entry < 0 || other.entry < 0) return false
    if (this.#shareSense(one.entry, other.entry)) return true
    return this.#synsets.adjacent(one.entry, other.entry) && this.#agree(one, other, adjacentCosine)
  }

  #shareSense(one: number, other: number): boolean {
    return one === other || this.#terms.sameWord(one, other) || this.#synsets.shared(one, other)
  }

  /**
   * 'financial system' for 'economy': WordNet lists a system as the next
   * broader thing, and the vectors agree.
   */
  #paraphrased(word: Term, phrase: Term): boolean {
    // 'Broke out' is a term of its own, and no way to break.
    if (word.entry < 0 || phrase.entry >= 0) return false
    const parts = phrase.term.split(' ')
    if (parts.length !== paraphraseWords) return false
    const terms = parts.map((part) => this.#termOf(part))
    if (!terms.every((part) => this.#addsNothing(part, word.entry))) return false
    return terms.some((part) => this.#listed(word, part)) && this.#agree(word, phrase, phraseCosine)
  }

  /**
   * A phrase with the word itself in it, a number or the like tells more than the word; 'or'
   * and 'he' are of another phrase.
   */
  #addsNothing({ term, entry, value }: Term, word: number): boolean {
    return (
      entry >= 0 &&
      this.#synsets.has(entry) &&
      !this.#terms.sameWord(word, entry) &&
      !telling.has(term) &&
      value === null
    )
  }

  #agree(one: Term, other: Term, least: number): boolean {
    return areNear(this.#meaning(one), this.#meaning(other), least)
  }

  /** The vector of a word, or the one between those of a phrase's words. */
  #meaning(term: Term): Int8Array | null {
    if (term.meaning === undefined)
      term.meaning = term.isPhrase
        ? this.#mean(term.term.split(' ').map((word) => this.#terms.word(word)))
        : this.vector(term.entry)
    return term.meaning
  }

  #between(entry: number): Int8Array | null {
    return entry < this.#words ? this.vector(entry) : this.#mean(this.#terms.wordsOf(entry))
  }

  /** Grammatical words and names, which have no senses, do not count. */
  #mean(words: number[]): Int8Array | null {
    const counted = words.filter((word) => word >= 0 && this.#synsets.has(word))
    return counted.length === 0
      ? null
      : meanOf(counted.map((word) => unpack(this.#vectors, word, this.dimensions)))
  }

  #termOf(term: string): Term {
    let known = this.#known.get(term)
    if (!known) {
      if (this.#known.size === mostKnown) this.#known.clear()
      this.#known.set(term, (known = termOf(term, this.#terms.number(term))))
    }
    return known
  }
}

function areNear(one: Int8Array | null, other: Int8Array | null, least: number): boolean {
  return one !== null && other !== null && cosine(one, other) >= least
}
