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
    const { senses } = this.#sections
    const [start, end] = this.#senses(one)
    const [otherStart, otherEnd] = this.#senses(other)
    for (let index = start; index < end; index++)
      for (let otherIndex = otherStart; otherIndex < otherEnd; otherIndex++)
        if (senses[index] === senses[otherIndex]) return true
    return false
  }

  /** Whether a common sense of the one is next to a common sense of the other: the next broader one, or a similar one. */
  adjacent(one: number, other: number): boolean {
    const { senses, commonSenses } = this.#sections
    const [start] = this.#senses(one)
    const [otherStart] = this.#senses(other)
    for (let index = start; index < start + commonSenses[one]; index++)
      for (let otherIndex = otherStart; otherIndex < otherStart + commonSenses[other]; otherIndex++)
        if (
          this.#neighbours(senses[index], senses[otherIndex]) ||
          this.#neighbours(senses[otherIndex], senses[index])
        )
          return true
    return false
  }

  #senses(term: number): [start: number, end: number] {
    const { senseStarts } = this.#sections
    return [senseStarts[term], senseStarts[term + 1]]
  }

  #neighbours(synset: number, other: number): boolean {
    const { neighbourStarts, neighbours } = this.#sections
    for (let index = neighbourStarts[synset]; index < neighbourStarts[synset + 1]; index++)
      if (neighbours[index] === other) return true
    return false
  }
}
