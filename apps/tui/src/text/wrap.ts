import type { Run, Style } from './run.ts'
import { visible } from './visible.ts'
import { graphemesOf, widthOf } from './width.ts'

/**
 * A line as it stands on screen; `start` is the offset of its first character in the text it was cut from.
 */
export interface Line {
  runs: Run[]
  start: number
  width: number
}

/** Scripts that put no spaces between words may break between any two characters. */
const piecePattern =
  /[^\S\u00a0]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:\u00a0|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])+/gu
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Fits one paragraph into a width, measured in columns of a terminal; white space collapses. */
export function wrap(runs: readonly Run[], width: number): Line[] {
  const paragraph = new Paragraph(Math.max(1, width))
  for (const run of runs) {
    for (const match of run.text.matchAll(piecePattern)) {
      const piece = { text: match[0], start: run.start + match.index, style: run.style }
      if (/^[^\S\u00a0]/.test(piece.text)) paragraph.space(piece)
      else if (unspaced.test(piece.text)) paragraph.character(piece)
      else paragraph.wordPart(piece)
    }
  }
  return paragraph.finish()
}

/** Fills lines word by word. A word may be of several runs: `"[fuel],"`. */
class Paragraph {
  readonly #width: number
  readonly #lines: Line[] = []
  #word: Run[] = []
  #space: Run | null = null

  constructor(width: number) {
    this.#width = width
  }

  space(run: Run): void {
    this.#placeWord()
    this.#space = { ...run, text: ' ' }
  }

  character(run: Run): void {
    this.#placeWord()
    this.wordPart(run)
    this.#placeWord()
  }

  wordPart(run: Run): void {
    const text = visible(run.text).replaceAll('\u00a0', ' ')
    if (text !== '') this.#word.push({ ...run, text })
  }

  finish(): Line[] {
    this.#placeWord()
    return this.#lines
  }

  #placeWord(): void {
    const word = this.#word
    if (word.length === 0) return
    this.#word = []
    const width = word.reduce((sum, part) => sum + widthOf(part.text), 0)
    const space = this.#space
    this.#space = null
    const line = this.#lines.at(-1)
    const room = line ? this.#width - line.width - (space ? 1 : 0) : 0
    if (line && (width <= room || (width > this.#width && room > 0))) {
      if (space) append(line, space, 1)
    } else {
      this.#newLine(word[0]!.start)
    }
    if (width <= this.#width) for (const part of word) append(this.#lines.at(-1)!, part, widthOf(part.text))
    else for (const part of word) this.#breakWord(part)
  }

  #breakWord(part: Run): void {
    let start = part.start
    for (const text of graphemesOf(part.text)) {
      const width = widthOf(text)
      if (this.#lines.at(-1)!.width + width > this.#width) this.#newLine(start)
      append(this.#lines.at(-1)!, { ...part, text, start }, width)
      start += text.length
    }
  }

  #newLine(start: number): void {
    this.#lines.push({ runs: [], start, width: 0 })
  }
}

function append(line: Line, run: Run, width: number): void {
  const last = line.runs.at(-1)
  if (last && sameStyle(last.style, run.style))
    line.runs[line.runs.length - 1] = { ...last, text: last.text + run.text }
  else line.runs.push(run)
  line.width += width
}

function sameStyle(one: Style, other: Style): boolean {
  return one === other
}
