import { Shape, type Words } from '../words.ts'
import { isPlaceHead } from './geography.ts'
import {
  isGivenName,
  noNames,
  openers,
  organizationWords,
  peoples,
  places,
  placeWords,
  titles,
} from './lexicon.ts'

/** A stretch of capitalized words that may name somebody or something. */
export interface Mention {
  /** The first and the last word of the name, titles before it left out. */
  first: number
  last: number
  start: number
  end: number
  /** As written, without a possessive ending; of what is in capitals the spelling that the text has elsewhere. */
  name: string
  /** The titles before it, in lower case: 'mr', 'prime minister'. */
  title: string
  /** Whether a word of place stands before it: 'in', 'at', 'near'. */
  placed: boolean
  /** Whether it begins a sentence, so that its capital proves nothing. */
  opens: boolean
}

const mostWords = 8
const longestPerson = 4
const joints = new Set('of for de da do du del della di van von bin al'.split(' '))
const innerJoints = new Set('der den la los las het el'.split(' '))
const placeBefore = new Set(
  'in at near from outside across around throughout off into inside aus à en'.split(' '),
)

/** What stands before persons alone: 'Ms. Lake', while 'Queen Street' is a street. */
const formsOfAddress = new Set(
  'mr mrs ms mx miss dr prof sen rep gov mayor sgt det insp capt herr frau mme mlle monsieur madame señor señora signor signora'.split(
    ' ',
  ),
)

/** The names that a text may hold, in order. */
export function findMentions(text: string, words: Words, lowercase: Set<string>): Mention[] {
  const reader = new MentionReader(text, words, lowercase)
  const mentions: Mention[] = []
  for (let i = 0; i < words.count; i++) {
    if (!isCapital(words, i)) continue
    const last = reader.endOfRun(i)
    const mention = reader.mentionIn(i, last)
    if (mention) mentions.push(mention)
    i = last
  }
  return inOneSpelling(mentions)
}

/** A name in capitals, as a dateline and some papers write it, is the name that stands in the text in ordinary letters. */
function inOneSpelling(mentions: Mention[]): Mention[] {
  const loud = mentions.filter(({ name }) => name.length > 3 && name === name.toUpperCase())
  if (loud.length === 0) return mentions
  const spellings = new Map(
    mentions.filter((mention) => !loud.includes(mention)).map(({ name }) => [name.toUpperCase(), name]),
  )
  for (const mention of loud) mention.name = spellings.get(mention.name) ?? mention.name
  return mentions
}

const isCapital = ({ shapes }: Words, i: number) =>
  shapes[i] === Shape.capital || shapes[i] === Shape.capitals

class MentionReader {
  private readonly text: string
  private readonly words: Words
  private readonly lowercase: Set<string>
  private readonly lowered: string[] = []

  constructor(text: string, words: Words, lowercase: Set<string>) {
    this.text = text
    this.words = words
    this.lowercase = lowercase
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

  /** Whether nothing but a space, an ampersand, an abbreviation's or a possessive's sign stands between a word and the next. */
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

  /** Whether one of the next words, all with a capital, makes an institution of a possessive: 'St Brendan's Hospital'. */
  private isInstitution(i: number, reach = 1): boolean {
    for (let at = i; at < i + reach && at < this.words.count && isCapital(this.words, at); at++)
      if (organizationWords.has(this.lower(at))) return true
    return false
  }

  /** How many words from `i` on join two parts of a name: 'of', 'van der', 'for' behind an institution; 0 when they do not. */
  private jointsAt(first: number, i: number): number {
    const { words, text } = this
    if (words.ends[i] - words.starts[i] > 5 || !joints.has(text.slice(words.starts[i], words.ends[i])))
      return 0
    const word = text.slice(words.starts[i], words.ends[i])
    if (word === 'for' && !organizationWords.has(this.lower(first))) return 0
    if (word === 'of' && this.isPersonOf(first, i)) return 0
    const count =
      i + 1 < words.count && innerJoints.has(text.slice(words.starts[i + 1], words.ends[i + 1])) ? 2 : 1
    if (i + count >= words.count || !isCapital(words, i + count)) return 0
    return this.isBeside(i) && (count === 1 || this.isBeside(i + 1)) ? count : 0
  }

  /** Whether the words before 'of' name a person and those behind it where she is from: 'Lucian Abdi of Vell', but 'High Court of Vell'. */
  private isPersonOf(first: number, of: number): boolean {
    if (of - first < 2 || of + 1 >= this.words.count) return false
    const before: string[] = []
    for (let i = first; i < of; i++) before.push(this.lower(i))
    const last = before.at(-1)!
    if (before[0] === 'the' || before.some((word) => organizationWords.has(word))) return false
    if (placeWords.has(last) || isPlaceHead(last) || isTitle(last)) return false
    if (before.some(isGivenName) || before.some(isTitle)) return true
    return !last.endsWith('s') && (isPlaceHead(this.lower(of + 1)) || this.isKnownPlace(of + 1))
  }

  private isKnownPlace(i: number): boolean {
    const word = this.lower(i)
    return places.has(word) || (i + 1 < this.words.count && places.has(`${word} ${this.lower(i + 1)}`))
  }

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
    const before = first > 0 && start - words.ends[first - 1] === 1 ? this.lower(first - 1) : ''
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
    const word = this.lower(first)
    if (first < last && germanArticles.has(word)) return first + 1
    if (!this.words.opens[first]) return first
    if (openers.has(word)) return first + 1
    return first < last && this.lowercase.has(word) && !isTitle(word) && !isPlaceHead(word)
      ? first + 1
      : first
  }

  private withoutTitles(from: number, last: number): { first: number; title: string } {
    let first = from
    if (this.isGermanRole(from, last)) return { first: from + 1, title: this.lower(from) }
    const end = this.lower(last)
    let title = ''
    if (!organizationWords.has(end))
      for (let i = last - 1; i >= Math.max(first, last - longestPerson) && !title; i--)
        if (isTitle(this.lower(i)) && (!placeWords.has(end) || formsOfAddress.has(this.lower(i)))) {
          title = this.text.slice(this.words.starts[first], this.words.ends[i]).toLowerCase()
          first = i + 1
        }
    return { first: this.withoutPeople(first, last), title }
  }

  /** 'Der Pendler Mirko Saalbach', 'die Anwohnerin Heide Kolb': German nouns have a capital, and say what somebody is. */
  private isGermanRole(from: number, last: number): boolean {
    if (last - from !== 2 || from === 0 || !/(?:er|in|or|ent|ist|ant)$/.test(this.lower(from))) return false
    return germanArticles.has(this.lower(from - 1))
  }

  /** 'German Jane Doe', 'Republican John Roe': what somebody is stands before the name; 'European Commission' is one name. */
  private withoutPeople(from: number, last: number): number {
    let first = from
    while (first < last && noNames.has(this.lower(first))) first++
    const isPerson =
      last - first >= 2 && !organizationWords.has(this.lower(last)) && !placeWords.has(this.lower(last))
    return isPerson && peoples.has(this.lower(first)) ? first + 1 : first
  }

  /** A weekday or a party behind a name is no part of it: 'Austria Monday', 'a New Mexico Democrat'. */
  private withoutParty(first: number, to: number): number {
    let last = to
    while (last > first && (this.lower(last).endsWith('day') || peoples.has(this.lower(last)))) last--
    return last
  }

  private isNoName(i: number, name: string): boolean {
    const word = name.toLowerCase()
    if (noNames.has(word) || peoples.has(word) || isPeople(word)) return true
    return this.words.opens[i] === 1 && (openers.has(word) || this.lowercase.has(word))
  }

  /** A word in lower case, without a full stop or a possessive ending. */
  private lower(i: number): string {
    return (this.lowered[i] ??= this.readLower(i))
  }

  private readLower(i: number): string {
    const start = this.words.starts[i]
    const word = this.text.slice(start, endOfName(this.text, start, this.words.ends[i])).toLowerCase()
    return word.length > 2 && word.endsWith('.') && word.indexOf('.') === word.length - 1
      ? word.slice(0, -1)
      : word
  }
}

const quoteMarks = new Set([...'\'"“”„‘’«»'].map((mark) => mark.charCodeAt(0)))
const isQuoteMark = (code: number) => quoteMarks.has(code)

const germanArticles = new Set(['der', 'die', 'das', 'ein', 'eine'])

/** German makes one word of an office: 'Verkehrsministerin'. */
const germanOffice = /(?:minister|präsident|kanzler|sprecher|meister|chef)(?:in)?$|vorsitzender?$/

const isTitle = (word: string) => titles.has(word) || (word.length > 7 && germanOffice.test(word))

/** 'Chilean', 'Zambian': a people by its country's name. */
function isPeople(word: string): boolean {
  if (!word.endsWith('n') && !word.endsWith('ns')) return false
  const stem = word.endsWith('s') ? word.slice(0, -2) : word.slice(0, -1)
  return (
    places.has(stem) ||
    (stem.endsWith('a') && places.has(stem.slice(0, -1))) ||
    (stem.endsWith('ia') && places.has(stem.slice(0, -2)))
  )
}

function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start < 3 || text.charCodeAt(end - 1) !== 0x73) return false
  const mark = text.charCodeAt(end - 2)
  return mark === 0x27 || mark === 0x2019
}

const endings = [
  '-based',
  '-born',
  '-led',
  '-backed',
  '-owned',
  '-funded',
  '-area',
  '-built',
  '-made',
  '-style',
]
const lastLetters = new Set([...'adetn'].map((letter) => letter.charCodeAt(0)))

/** Where a name ends, without a possessive ending and what is joined to it: 'Austin' of 'Austin-based'. */
function endOfName(text: string, start: number, end: number): number {
  if (isPossessive(text, start, end)) return end - 2
  if (!lastLetters.has(text.charCodeAt(end - 1))) return end
  for (const ending of endings) if (text.endsWith(ending, end)) return end - ending.length
  return end
}

/** The words that the text writes in lower case as well as with a capital: one of them at the head of a sentence is no name. */
export function lowercaseWords(text: string, { count, starts, ends, shapes }: Words): Set<string> {
  // By its length and last letter nearly every word is told from all that have a capital, without a look-up.
  const key = (start: number, end: number) =>
    ((text.charCodeAt(end - 1) & 0x1f) << 5) | ((end - start) & 0x1f)
  const capital = new Uint8Array(1 << 10)
  for (let i = 0; i < count; i++)
    if (shapes[i] === Shape.capital || shapes[i] === Shape.capitals)
      capital[key(starts[i], endOfName(text, starts[i], ends[i]))] = 1
  const lowercase = new Set<string>()
  for (let i = 0; i < count; i++)
    if (shapes[i] === Shape.lower && capital[key(starts[i], ends[i])])
      lowercase.add(text.slice(starts[i], ends[i]))
  return lowercase
}
