import type { PageItem } from './pdf-items.ts'

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
export function linesOfPage(items: readonly PageItem[]): PageLine[] {
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

/**
 * What stands on so many pages, and on such a share of them, belongs to the paper; left
 * and right pages have their own.
 */
const fewestRunning = 2
const leastRunningShare = 1 / 3

/** The lines of all pages without page numbers and running heads and feet. */
export function withoutRunningLines(pages: readonly PageLine[][]): PageLine[][] {
  const margins = pages.map(marginsOf)
  const counts = new Map<string, number>()
  for (const lines of margins)
    for (const text of new Set([...lines].map(masked))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const most = Math.max(fewestRunning, pages.length * leastRunningShare)
  const runs = (line: PageLine) => isPageNumber(line) || (counts.get(masked(line)) ?? 0) >= most
  return pages.map((lines, page) => lines.filter((line) => !margins[page]?.has(line) || !runs(line)))
}

/** The highest and the lowest lines of a page, wherever it writes them. */
function marginsOf(lines: readonly PageLine[]): Set<PageLine> {
  const heights = lines.map(({ y }) => y)
  const [top, bottom] = [Math.max(...heights), Math.min(...heights)]
  return new Set(lines.filter(({ y, fontSize }) => y > top - fontSize || y < bottom + fontSize))
}

const masked = ({ text }: PageLine): string => text.replace(/\d+/g, '#')

const isPageNumber = ({ text }: PageLine): boolean =>
  /^(?:page )?[-–—|\s]*\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[-–—|\s]*$/i.test(text)
