import type { Sections } from './format.ts'
import { find, hash } from './hash.ts'

const mostKnown = 1 << 15

/** Looks terms up: words by their letters, phrases by their words. */
export class Terms {
  readonly #sections: Sections
  readonly #wordCount: number
  // Texts ask for the same words again and again.
  readonly #known = new Map<string, number>()

  constructor(sections: Sections, wordCount: number) {
    this.#sections = sections
    this.#wordCount = wordCount
  }

  /** The number of a word or, after all words, of a phrase; -1 when unknown. */
  number(term: string): number {
    if (!term.includes(' ')) return this.word(term)
    const phrase = this.#phrase(term)
    return phrase < 0 ? -1 : this.#wordCount + phrase
  }

  /** The number of a folded word, which is its place in order of frequency; -1 when unknown. */
  word(word: string): number {
    let number = this.#known.get(word)
    if (number === undefined) {
      if (this.#known.size === mostKnown) this.#known.clear()
      this.#known.set(word, (number = this.#find(word)))
    }
    return number
  }

  #find(word: string): number {
    const { letters, wordSlots, wordStarts } = this.#sections
    const length = word.length
    const same = (entry: number): boolean => {
      const start = wordStarts[entry]
      if (wordStarts[entry + 1] - start !== length) return false
      for (let index = 0; index < length; index++)
        if (letters[start + index] !== word.charCodeAt(index)) return false
      return true
    }
    return find(
      wordSlots,
      hash(length, (index) => word.charCodeAt(index)),
      same,
    )
  }

  /** Whether two known words are forms of one: 'go' and 'went'. */
  sameWord(one: number, other: number): boolean {
    const { bases } = this.#sections
    return one < this.#wordCount && other < this.#wordCount && bases[one] === bases[other]
  }

  /** The base forms of a phrase's words. */
  wordsOf(phrase: number): number[] {
    const { phraseStarts, phraseWords } = this.#sections
    const entry = phrase - this.#wordCount
    return Array.from(phraseWords.subarray(phraseStarts[entry], phraseStarts[entry + 1]))
  }

  /** A phrase is known by the base forms of its words: any inflection will do. */
  #phrase(phrase: string): number {
    const bases = phrase.split(' ').map((word) => this.#base(word))
    if (bases.includes(-1)) return -1
    const { phraseSlots, phraseStarts, phraseWords } = this.#sections
    const same = (entry: number): boolean => {
      const start = phraseStarts[entry]
      return (
        phraseStarts[entry + 1] - start === bases.length &&
        bases.every((base, index) => phraseWords[start + index] === base)
      )
    }
    return find(
      phraseSlots,
      hash(bases.length, (index) => bases[index]),
      same,
    )
  }

  #base(word: string): number {
    const number = this.word(word)
    return number < 0 ? -1 : this.#sections.bases[number]
  }
}
