import type { PageLine } from './pdf-lines.ts'

/** In ems: lines of one paragraph stand closer, and none of them begins farther in than the first. */
const paragraphGap = 1.75
const indent = 0.8
/** A line that ends so far before the longest one ended because its paragraph did. */
const shortLine = 0.85
const otherSize = 0.12

/** The lines of all pages joined to paragraphs. */
export function paragraphsOf(pages: readonly PageLine[][]): string[] {
  const paragraphs: string[] = []
  let previous: PageLine | null = null
  for (const lines of pages) {
    const width = Math.max(0, ...lines.map(({ x, right }) => right - x))
    for (const line of lines) {
      const last = paragraphs.length - 1
      if (previous && !beginsParagraph(line, previous, width))
        paragraphs[last] = joined(paragraphs[last] ?? '', line.text)
      else paragraphs.push(line.text)
      previous = line
    }
  }
  return paragraphs
}

function beginsParagraph(line: PageLine, previous: PageLine, width: number): boolean {
  const em = previous.fontSize
  if (Math.abs(line.fontSize - em) > otherSize * em) return true
  const drop = previous.y - line.y
  const ended = /[.!?…:"”»’)]$/.test(previous.text)
  // A new column or page: the paragraph goes on unless its sentence ended with a short line.
  if (drop < 0) return ended && isShort(previous, width)
  if (drop > paragraphGap * em) return true
  return line.x - previous.x > indent * em || (ended && isShort(previous, width))
}

const isShort = ({ x, right }: PageLine, width: number): boolean => right - x < shortLine * width

function joined(paragraph: string, line: string): string {
  // A word broken at the end of a line; where the hyphen is the word's own, nobody can tell.
  if (/\p{L}[-\u00ad\u2010]$/u.test(paragraph) && /^\p{Ll}/u.test(line)) return paragraph.slice(0, -1) + line
  return `${paragraph} ${line}`
}
