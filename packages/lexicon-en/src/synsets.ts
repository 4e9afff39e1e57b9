import type { Sections } from './format.ts'

/** What the synsets say about the senses of terms: words, and phrases, which are numbered after them. */
export class Synsets {
  readonly #sections: Sections

  constructor(sections: Sections) {
    this.#sections = sections
  }

  /** Whether a term has a common sense: grammatical words and most names have none. */
  has(term: number): boolean {
    return this.#sections.commonSenses[term] > 0
  }

  /** Whether the two have a sense in common. */
  shared(one: number, other: number): boolean {
    const { senses, senseStarts } = this.#sections
    const end = senseStarts[one + 1]
    const otherStart = senseStarts[other]
    const otherEnd = senseStarts[other + 1]
    for (let index = senseStarts[one]; index < end; index++) {
      const sense = senses[index]
      for (let otherIndex = otherStart; otherIndex < otherEnd; otherIndex++)
        if (sense === senses[otherIndex]) return true
    }
    return false
  }

  /**
   * Whether a common sense of the one is next to a common sense of the other: the next
   * broader one, or a similar one.
   */
  adjacent(one: number, other: number): boolean {
    const { senses, senseStarts, commonSenses } = this.#sections
    const start = senseStarts[one]
    const otherStart = senseStarts[other]
    const end = start + commonSenses[one]
    const otherEnd = otherStart + commonSenses[other]
    for (let index = start; index < end; index++)
      for (let otherIndex = otherStart; otherIndex < otherEnd; otherIndex++)
        if (
          this.#neighbours(senses[index], senses[otherIndex]) ||
          this.#neighbours(senses[otherIndex], senses[index])
        )
          return true
    return false
  }

  #neighbours(synset: number, other: number): boolean {
    const { neighbourStarts, neighbours } = this.#sections
    const end = neighbourStarts[synset + 1]
    for (let index = neighbourStarts[synset]; index < end; index++)
      if (neighbours[index] === other) return true
    return false
  }
}
