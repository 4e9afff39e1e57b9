import { CharClass, charClassAt, withoutLookAlikes } from '../normalization/characters.ts'

const mostExamples = 3
const byteOrderMark = 0xfeff

/** Of pages that a script fills in, and of empty texts: a verdict on them tells nothing. */
export const noStory = 'No story was found in it: there is nothing to compare.'

/**
 * What a reader should know about a text as such: characters that cannot be
 * seen, letters that pass for others.
 */
export function notesOnText(text: string, lang: string | null): string[] {
  const { hidden, foreign, styled } = countUnusual(text)
  const notes: string[] = []
  if (hidden > 0)
    notes.push(`${hidden} hidden ${hidden === 1 ? 'character stands' : 'characters stand'} in the text.`)
  if (foreign > 0) notes.push(...disguised(text))
  if (styled > 0)
    notes.push(
      `${styled} ${styled === 1 ? 'letter is' : 'letters are'} written as mathematical or full-width signs.`,
    )
  if (lang === null && text.length > 0) notes.push('The language of the text is unknown.')
  return notes
}

interface Unusual {
  /** Characters that take no room on the screen. */
  hidden: number
  /** Greek and Cyrillic letters. */
  foreign: number
  /** Latin letters in mathematical or full-width dress. */
  styled: number
}

const mathematical = 0xd835

function countUnusual(text: string): Unusual {
  let hidden = 0
  let foreign = 0
  let styled = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xad) {
      before = code
      continue
    }
    if (code >= 0x370 && code < 0x530) foreign++
    else if (code === mathematical || (code >= 0xff21 && code <= 0xff5a)) styled++
    else if ((code === 0xad || code >= 0x300) && charClassAt(text, at) === CharClass.hidden) {
      if (!(at === 0 && code === byteOrderMark) && !belongsBehind(before)) hidden++
      continue
    }
    before = code
  }
  return { hidden, foreign, styled }
}

/**
 * Whether hidden characters are ordinary behind this one: emoji, Arabic and the scripts
 * of India are written with them.
 */
const belongsBehind = (code: number) => code >= 0x600 && (code < 0x1e00 || code >= 0x2100)

const mixedWord = /[\p{L}\p{M}]+/gu

function disguised(text: string): string[] {
  const words = new Set<string>()
  for (const [word] of text.slice(0, 500_000).matchAll(mixedWord))
    if (word.length < 60 && withoutLookAlikes(word.toLowerCase(), false) !== word.toLowerCase())
      words.add(word)
  if (words.size === 0) return []
  const examples = [...words].slice(0, mostExamples).map((word) => `“${word}”`)
  return [
    `Look-alike letters of another alphabet stand for Latin ones in ${words.size} ${words.size === 1 ? 'word' : 'words'}: ${examples.join(', ')}.`,
  ]
}
