import { graphemesOf, widthOf } from './width.ts'

const ellipsis = '…'

/** Cuts a line that is too wide, with a mark that something is missing. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const kept = fitting(graphemesOf(text), width - 1)
  return width < 1 ? '' : kept.join('').trimEnd() + ellipsis
}

/** The same from the left: of a path the end tells most. */
export function truncateStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const kept = fitting(graphemesOf(text).toReversed(), width - 1)
  return width < 1 ? '' : ellipsis + kept.toReversed().join('')
}

/** What something is called: of a path or an address the end tells most, of a title the beginning. */
export function truncateName(name: string, width: number): string {
  return /[/\\]\S+$/.test(name) && !/\s.*\s/.test(name) ? truncateStart(name, width) : truncate(name, width)
}

/** Fills up with spaces, so that what follows stands in a column. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function fitting(graphemes: readonly string[], width: number): string[] {
  let used = 0
  const end = graphemes.findIndex((grapheme) => (used += widthOf(grapheme)) > width)
  return graphemes.slice(0, end < 0 ? graphemes.length : end)
}

/** The beginning of a text on one line, where all of it would be too long. */
export const shortened = (line: string, most: number): string =>
  line.length > most ? `${line.slice(0, most).trimEnd()}…` : line
