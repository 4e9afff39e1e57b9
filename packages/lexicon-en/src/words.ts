import type { Sections } from './format.ts'
import { find, hash } from './hash.ts'

/** Looks words up by their letters. A word's number is also its place in order of frequency. */
export class Words {
  readonly #sections: Sections

  constructor(sections: Sections) {
    this.#sections = sections
  }

  /** The number of a folded word, or -1. */
  number(word: string): number {
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

  /** The number of a phrase, its words separated by one space, in whatever inflection, or -1. */
  phrase(phrase: string): number {
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
    const number = this.number(word)
    return number < 0 ? -1 : this.#sections.bases[number]
  }
}
