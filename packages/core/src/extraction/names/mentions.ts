import { Shape, type Words } from '../words.ts'
import { noNames, openers, organizationWords, placeWords, titles } from './lexicon.ts'

/** A stretch of capitalized words that may name somebody or something. */
export interface Mention {
  /** The first and the last word of the name, titles before it left out. */
  first: number
  last: number
  start: number
  end: number
  /** As written, without a possessive ending. */
  name: string
  /** The titles before it, in lower case: 'mr', 'prime minister'. */
  title: string
  /** Whether it begins a sentence, so that its capital proves nothing. */
  opens: boolean
}

const mostWords = 8
const joints = new Set([
  'of',
  'de',
  'da',
  'do',
  'du',
  'del',
  'della',
  'di',
  'la',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
])

/** The names that a text may hold, in order. */
export function findMentions(text: string, words: Words, lowercase: Set<string>): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < words.count; i++) {
    if (!isCapital(words, i)) continue
    const last = endOfRun(text, words, i)
    const mention = mentionIn(text, words, i, last, lowercase)
    if (mention) mentions.push(mention)
    i = last
  }
  return mentions
}

const isCapital = ({ shapes }: Words, i: number) =>
  shapes[i] === Shape.capital || shapes[i] === Shape.capitals

function endOfRun(text: string, words: Words, first: number): number {
  let last = first
  while (last + 1 < words.count && last - first < mostWords) {
    if (!isBeside(text, words, last)) break
    if (isCapital(words, last + 1) && !words.opens[last + 1]) last++
    else if (isJoint(text, words, first, last + 1)) last += 2
    else break
  }
  return last
}

/** Whether nothing but a space, an ampersand or an abbreviation's full stop stands between a word and the next. */
function isBeside(text: string, { starts, ends }: Words, i: number): boolean {
  const from = ends[i]
  const gap = starts[i + 1] - from
  if (isPossessive(text, starts[i], from)) return false
  if (gap === 1) return text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0xa0
  if (gap === 2) return text.charCodeAt(from) === 0x2e && text.charCodeAt(from + 1) === 0x20
  return gap === 3 && text.slice(from, from + 3) === ' & '
}

function isPossessive(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(end - 2)
  return end - start > 2 && text.charCodeAt(end - 1) === 0x73 && (mark === 0x27 || mark === 0x2019)
}

function isJoint(text: string, words: Words, first: number, i: number): boolean {
  if (i + 1 >= words.count || !isCapital(words, i + 1) || !isBeside(text, words, i)) return false
  const word = text.slice(words.starts[i], words.ends[i])
  if (joints.has(word)) return true
  return (
    word === 'for' && organizationWords.has(text.slice(words.starts[first], words.ends[first]).toLowerCase())
  )
}

function mentionIn(
  text: string,
  words: Words,
  from: number,
  last: number,
  lowercase: Set<string>,
): Mention | null {
  let first = from
  const opens = words.opens[from] === 1
  const wordAt = (i: number) => plain(text, words.starts[i], words.ends[i]).toLowerCase()
  if (
    opens &&
    (openers.has(wordAt(first)) ||
      (first < last && lowercase.has(wordAt(first)) && !titles.has(wordAt(first))))
  )
    first++
  const title: string[] = []
  for (let i = lastTitle(first, last, wordAt); first <= i; first++) title.push(withoutStop(wordAt(first)))
  while (first < last && noNames.has(wordAt(first))) first++
  while (last > first && noNames.has(wordAt(last))) last--
  if (first > last || !isCapital(words, first)) return null
  const start = words.starts[first]
  const end = start + plain(text, start, words.ends[last]).length
  const only = first === last ? wordAt(first) : ''
  if (
    only &&
    (noNames.has(only) ||
      openers.has(only) ||
      (first === from && opens && lowercase.has(only) && !title.length))
  )
    return null
  return {
    first,
    last,
    start,
    end,
    name: text.slice(start, end),
    title: title.join(' '),
    opens: opens && first === from,
  }
}

const longestPerson = 4

/** The last word of a run that is a title with a person's name behind it: 'House Speaker' in 'House Speaker Jane Doe'; -1 for none. */
function lastTitle(first: number, last: number, wordAt: (i: number) => string): number {
  const end = wordAt(last)
  if (organizationWords.has(end) || placeWords.has(end)) return -1
  for (let i = last - 1; i >= Math.max(first, last - longestPerson); i--)
    if (titles.has(withoutStop(wordAt(i)))) return i
  return -1
}

const withoutStop = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word)

/** A stretch of text without a possessive ending. */
function plain(text: string, start: number, end: number): string {
  return text.slice(start, isPossessive(text, start, end) ? end - 2 : end)
}

/** The words that the text writes in lower case: one of them at the head of a sentence is no name. */
export function lowercaseWords(text: string, { count, starts, ends, shapes }: Words): Set<string> {
  const lowercase = new Set<string>()
  for (let i = 0; i < count; i++) if (shapes[i] === Shape.lower) lowercase.add(text.slice(starts[i], ends[i]))
  return lowercase
}
