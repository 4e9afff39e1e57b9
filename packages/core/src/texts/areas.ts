import type { Article } from '../article.ts'
import { firstTokenFrom, type Tokens } from '../normalization/tokens.ts'

/** Where a word stands. */
export const Area = { body: 0, furniture: 1, boilerplate: 2 } as const

/** By token: its `Area`. */
export function areasOf({ boilerplate, furniture }: Article, tokens: Tokens): Uint8Array {
  const areas = new Uint8Array(tokens.count)
  for (const { start, end } of furniture) mark(areas, tokens, start, end, Area.furniture)
  for (const { start, end } of boilerplate) mark(areas, tokens, start, end, Area.boilerplate)
  return areas
}

/** By token: 1 + the index of the quotation that it stands in, 0 outside. */
export function quotedBy({ quotes }: Article, tokens: Tokens): Int32Array {
  const quoted = new Int32Array(tokens.count)
  quotes.forEach(({ start, end }, i) => mark(quoted, tokens, start, end, i + 1))
  return quoted
}

function mark(
  marks: Uint8Array | Int32Array,
  tokens: Tokens,
  start: number,
  end: number,
  value: number,
): void {
  for (let i = firstTokenFrom(tokens, start); i < tokens.count && tokens.starts[i] < end; i++)
    marks[i] = value
}
