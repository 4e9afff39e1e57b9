import { CharClass, charClassAt } from './characters.ts'

/** The words of a text, in order: `starts[i]` and `ends[i]` are UTF-16 offsets, end exclusive. */
export interface Tokens {
  count: number
  starts: Int32Array
  ends: Int32Array
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang)
  if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'word' })))
  return segmenter
}

class TokenList {
  count = 0
  starts: Int32Array
  ends: Int32Array

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
  }

  push(start: number, end: number): void {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count++] = end
  }

  private grow(): void {
    const grown = new TokenList(this.starts.length * 2)
    grown.starts.set(this.starts)
    grown.ends.set(this.ends)
    this.starts = grown.starts
    this.ends = grown.ends
  }
}

const isWordPart = (kind: number) => kind === CharClass.letter || kind === CharClass.digit

/**
 * Finds a word's end: letters, digits and marks, a single apostrophe between
 * letters, '.' or ',' between digits.
 */
function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const kind = charClassAt(text, at)
    if (isWordPart(kind) || kind === CharClass.mark || kind === CharClass.hidden) at++
    else if (kind === CharClass.apostrophe && charClassAt(text, at + 1) === CharClass.letter) at++
    else if (isDecimalSign(text.charCodeAt(at)) && betweenDigits(text, at)) at++
    else break
  }
  while (charClassAt(text, at - 1) === CharClass.hidden) at--
  return at
}

const isDecimalSign = (code: number) => code === 0x2e || code === 0x2c

function betweenDigits(text: string, at: number): boolean {
  return charClassAt(text, at - 1) === CharClass.digit && charClassAt(text, at + 1) === CharClass.digit
}

function endOfUnspaced(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const kind = charClassAt(text, at)
    if (kind !== CharClass.unspaced && kind !== CharClass.mark && kind !== CharClass.hidden) break
    at++
  }
  return at
}

// Intl.Segmenter's cost grows with the square of very long runs in some engines, so it is
// fed at most this much at once.
const unspacedPiece = 4096

function pushUnspaced(text: string, start: number, end: number, lang: string, tokens: TokenList): void {
  for (let from = start; from < end; from += unspacedPiece) {
    const piece = text.slice(from, Math.min(end, from + unspacedPiece))
    for (const { index, segment, isWordLike } of segmenterFor(lang).segment(piece))
      if (isWordLike) tokens.push(from + index, from + index + segment.length)
  }
}

/**
 * Splits a text into words. Scripts without spaces go through `Intl.Segmenter`. Linear in the text's length.
 */
export function tokenize(text: string, lang = 'und'): Tokens {
  const tokens = new TokenList((text.length >> 2) + 16)
  let at = 0
  while (at < text.length) {
    const kind = charClassAt(text, at)
    if (isWordPart(kind)) {
      const end = endOfWord(text, at)
      tokens.push(at, end)
      at = end
    } else if (kind === CharClass.unspaced) {
      const end = endOfUnspaced(text, at)
      pushUnspaced(text, at, end, lang, tokens)
      at = end
    } else at++
  }
  return { count: tokens.count, starts: tokens.starts, ends: tokens.ends }
}

/** The first token that begins at or after an offset. */
export function firstTokenFrom({ starts, count }: Pick<Tokens, 'starts' | 'count'>, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle] < offset) low = middle + 1
    else high = middle
  }
  return low
}
