import { isCapital, type Words } from '../words.ts'
import { isPlaceHead } from './geography.ts'
import { noNames, openers, organizationWords, peoples, placeWords } from './lexicon.ts'
import type { Lowered } from './lowered.ts'
import type { Mention } from './mention.ts'
import { endOfName } from './name-ends.ts'
import { isTitle } from './offices.ts'
import { isPeople } from './peoples.ts'

const longestPerson = 4
const placeBefore = new Set(
  'in at near from outside across around throughout off into inside aus à en'.split(' '),
)

/** What stands before persons alone: 'Ms. Lake', while 'Queen Street' is a street. */
const formsOfAddress = new Set(
  'mr mrs ms mx miss dr prof sen rep gov mayor sgt det insp capt herr frau mme mlle monsieur madame señor señora signor signora'.split(
    ' ',
  ),
)

/** Reads a run of capitalized words as a name: without what stands before and behind it. */
export class MentionReader {
  private readonly text: string
  private readonly words: Words
  private readonly lowercase: Set<string>
  private readonly lowered: Lowered

  constructor(text: string, words: Words, lowercase: Set<string>, lowered: Lowered) {
    this.text = text
    this.words = words
    this.lowercase = lowercase
    this.lowered = lowered
  }

  /** The name in the words `from` to `to`; null when they name nobody. */
  mentionIn(from: number, to: number): Mention | null {
    const { words, text } = this
    const { first, title } = this.withoutTitles(this.withoutOpener(from, to), to)
    const last = this.withoutParty(first, to)
    if (first > last || !isCapital(words, first)) return null
    const start = words.starts[first]
    const end = endOfName(text, start, words.ends[last])
    const name = text.slice(start, end)
    if (first === last && !title && this.isNoName(first, name)) return null
    if (this.isHeldUp(words.starts[from], end)) return null
    const before = first > 0 && start - words.ends[first - 1] === 1 ? this.lowered.at(first - 1) : ''
    return {
      first,
      last,
      start,
      end,
      name,
      title,
      placed: placeBefore.has(before),
      opens: words.opens[first] === 1,
    }
  }

  /** Nothing but a name between quotation marks is the title of a work, or a nickname. */
  private isHeldUp(start: number, end: number): boolean {
    if (!isQuoteMark(this.text.charCodeAt(start - 1))) return false
    const sign = this.text.charCodeAt(end)
    return isQuoteMark(this.text.charCodeAt(sign === 0x2c || sign === 0x2e ? end + 1 : end))
  }

  /** The first word of a sentence has its capital anyway. */
  private withoutOpener(first: number, last: number): number {
    const word = this.lowered.at(first)
    if (first < last && germanArticles.has(word)) return first + 1
    if (!this.words.opens[first]) return first
    if (openers.has(word)) return first + 1
    return first < last && this.lowercase.has(word) && !isTitle(word) && !isPlaceHead(word)
      ? first + 1
      : first
  }

  private withoutTitles(from: number, last: number): { first: number; title: string } {
    let first = from
    if (this.isGermanRole(from, last)) return { first: from + 1, title: this.lowered.at(from) }
    const end = this.lowered.at(last)
    let title = ''
    if (!organizationWords.has(end))
      for (let i = last - 1; i >= Math.max(first, last - longestPerson) && !title; i--)
        if (isTitle(this.lowered.at(i)) && (!placeWords.has(end) || formsOfAddress.has(this.lowered.at(i)))) {
          title = this.text.slice(this.words.starts[first], this.words.ends[i]).toLowerCase()
          first = i + 1
        }
    return { first: this.withoutPeople(first, last), title }
  }

  /**
   * 'Der Pendler Mirko Saalbach', 'die Anwohnerin Heide Kolb': German nouns have a
   * capital, and say what somebody is.
   */
  private isGermanRole(from: number, last: number): boolean {
    if (last - from !== 2 || from === 0 || !/(?:er|in|or|ent|ist|ant)$/.test(this.lowered.at(from)))
      return false
    return germanArticles.has(this.lowered.at(from - 1))
  }

  /**
   * 'German Jane Doe', 'Republican John Roe': what somebody is stands before the name;
   * 'European Commission' is one name.
   */
  private withoutPeople(from: number, last: number): number {
    let first = from
    while (first < last && noNames.has(this.lowered.at(first))) first++
    const isPerson =
      last - first >= 2 &&
      !organizationWords.has(this.lowered.at(last)) &&
      !placeWords.has(this.lowered.at(last))
    return isPerson && peoples.has(this.lowered.at(first)) ? first + 1 : first
  }

  /** A weekday or a party behind a name is no part of it: 'Austria Monday', 'a New Mexico Democrat'. */
  private withoutParty(first: number, to: number): number {
    let last = to
    while (last > first && (this.lowered.at(last).endsWith('day') || peoples.has(this.lowered.at(last))))
      last--
    return last
  }

  private isNoName(i: number, name: string): boolean {
    const word = name.toLowerCase()
    if (noNames.has(word) || peoples.has(word) || isPeople(word)) return true
    return this.words.opens[i] === 1 && (openers.has(word) || this.lowercase.has(word))
  }
}

const quoteMarks = new Set([...'\'"“”„‘’«»'].map((mark) => mark.charCodeAt(0)))
const isQuoteMark = (code: number) => quoteMarks.has(code)

const germanArticles = new Set(['der', 'die', 'das', 'ein', 'eine'])
