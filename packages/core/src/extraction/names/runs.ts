import { isCapital, type Words } from '../words.ts'
import { isPlaceHead } from './geography.ts'
import { isGivenName, organizationWords, places, placeWords } from './lexicon.ts'
import type { Lowered } from './lowered.ts'
import { endOfName, isPossessive } from './name-ends.ts'
import { isTitle } from './offices.ts'

const mostWords = 8
const joints = new Set('of for de da do du del della di van von bin al'.split(' '))
const innerJoints = new Set('der den la los las het el'.split(' '))

/** Tells which capitalized words stand together, as those of one name do. */
export class Runs {
  private readonly text: string
  private readonly words: Words
  private readonly lowered: Lowered

  constructor(text: string, words: Words, lowered: Lowered) {
    this.text = text
    this.words = words
    this.lowered = lowered
  }

  /** The last of the capitalized words that stand together, 'of' and its like between them included. */
  endOfRun(first: number): number {
    const { words } = this
    let last = first
    while (last + 1 < words.count && last - first < mostWords && this.isBeside(last)) {
      if (isCapital(words, last + 1) && !words.opens[last + 1]) last++
      else {
        const count = this.jointsAt(first, last + 1)
        if (count === 0) break
        last += count + 1
      }
    }
    return last
  }

  /**
   * Whether nothing but a space, an ampersand, an abbreviation's or a possessive's sign
   * stands between a word and the next.
   */
  private isBeside(i: number): boolean {
    const { starts, ends } = this.words
    const from = ends[i]
    const gap = starts[i + 1] - from
    if (isPossessive(this.text, starts[i], from)) return gap === 1 && this.isInstitution(i + 1)
    // 'The Austin-based Kestrel Group' are two names.
    if (endOfName(this.text, starts[i]!, from) < from) return false
    if (gap === 1) return this.text.charCodeAt(from) === 0x20 || this.text.charCodeAt(from) === 0xa0
    if (gap > 3) return false
    const between = this.text.slice(from, starts[i + 1])
    if (between === '. ' || between === ' & ') return true
    return (between === "' " || between === '\u2019 ') && this.isInstitution(i + 1, 2)
  }

  /**
   * Whether one of the next words, all with a capital, makes an institution of a
   * possessive: 'St Brendan's Hospital'.
   */
  private isInstitution(i: number, reach = 1): boolean {
    for (let at = i; at < i + reach && at < this.words.count && isCapital(this.words, at); at++)
      if (organizationWords.has(this.lowered.at(at))) return true
    return false
  }

  /**
   * How many words from `i` on join two parts of a name: 'of', 'van der', 'for' behind an
   * institution; 0 when they do not.
   */
  private jointsAt(first: number, i: number): number {
    const { words, text } = this
    if (words.ends[i] - words.starts[i] > 5 || !joints.has(text.slice(words.starts[i], words.ends[i])))
      return 0
    const word = text.slice(words.starts[i], words.ends[i])
    if (word === 'for' && !organizationWords.has(this.lowered.at(first))) return 0
    if (word === 'of' && this.isPersonOf(first, i)) return 0
    const count =
      i + 1 < words.count && innerJoints.has(text.slice(words.starts[i + 1], words.ends[i + 1])) ? 2 : 1
    if (i + count >= words.count || !isCapital(words, i + count)) return 0
    return this.isBeside(i) && (count === 1 || this.isBeside(i + 1)) ? count : 0
  }

  /**
   * Whether the words before 'of' name a person and those behind it where she is from: 'Lucian Abdi of
   * Vell', but 'High Court of Vell'.
   */
  private isPersonOf(first: number, of: number): boolean {
    if (of - first < 2 || of + 1 >= this.words.count) return false
    const before: string[] = []
    for (let i = first; i < of; i++) before.push(this.lowered.at(i))
    const last = before.at(-1)!
    if (before[0] === 'the' || before.some((word) => organizationWords.has(word))) return false
    if (placeWords.has(last) || isPlaceHead(last) || isTitle(last)) return false
    if (before.some(isGivenName) || before.some(isTitle)) return true
    return !last.endsWith('s') && (isPlaceHead(this.lowered.at(of + 1)) || this.isKnownPlace(of + 1))
  }

  private isKnownPlace(i: number): boolean {
    const word = this.lowered.at(i)
    return places.has(word) || (i + 1 < this.words.count && places.has(`${word} ${this.lowered.at(i + 1)}`))
  }
}
