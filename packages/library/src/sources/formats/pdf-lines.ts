import type { StructuredTextItem } from 'unpdf'

/** A line as it stands on a page: points, from the lower left. */
export interface PageLine {
  text: string
  x: number
  /** Where its last character ends. */
  right: number
  y: number
  fontSize: number
}

/** In ems: farther apart than letters of one word, and than words of one line. */
const wordGap = 0.15
const columnGap = 3
const sameBaseline = 0.4

/** The lines of a page, in the order in which the page writes them: column by column. */
export function linesOfPage(items: readonly StructuredTextItem[]): PageLine[] {
  const lines: PageLine[] = []
  for (const { str, x, y, width, fontSize } of items) {
    if (!/\S/.test(str)) continue
    const line = lines.at(-1)
    if (!line || !continues(line, { x, y, fontSize })) {
      lines.push({ text: str, x, right: x + width, y, fontSize })
      continue
    }
    const apart = x - line.right > wordGap * fontSize
    line.text += apart && !/\s$/.test(line.text) && !/^\s/.test(str) ? ` ${str}` : str
    line.right = x + width
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
}

function continues(line: PageLine, next: { x: number; y: number; fontSize: number }): boolean {
  const em = Math.max(line.fontSize, next.fontSize)
  const gap = next.x - line.right
  return Math.abs(line.y - next.y) < sameBaseline * em && gap > -em && gap < columnGap * em
}

/** Pages in a row that begin or end with the same line have a running head or foot. */
const fewestRunning = 3

/** The lines of all pages without page numbers and running heads and feet. */
export function withoutRunningLines(pages: readonly PageLine[][]): PageLine[][] {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const line of new Set([lines[0], lines.at(-1)]))
      if (line) counts.set(masked(line), (counts.get(masked(line)) ?? 0) + 1)
  const runs = (line: PageLine | undefined) =>
    line !== undefined && (isPageNumber(line) || (counts.get(masked(line)) ?? 0) >= fewestRunning)
  return pages.map((lines) => lines.slice(runs(lines[0]) ? 1 : 0, runs(lines.at(-1)) ? -1 : undefined))
}

const masked = ({ text }: PageLine): string => text.replace(/\d+/g, '#')

const isPageNumber = ({ text }: PageLine): boolean =>
  /^(?:page )?[-–—|\s]*\d{1,4}(?: (?:of|\/) \d{1,4})?[-–—|\s]*$/i.test(text)
