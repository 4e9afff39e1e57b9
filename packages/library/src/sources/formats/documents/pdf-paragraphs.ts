import type { PageLine } from './pdf-lines.ts'

/** In ems: lines of one paragraph stand closer, and none of them begins farther in than the first. */
const paragraphGap = 1.75
const indent = 0.8
/** A line that ends so far before the longest one ended because its paragraph did. */
const shortLine = 0.85
const otherSize = 0.12

/** The lines of all pages joined to paragraphs. */
export function paragraphsOf(pages: readonly PageLine[][]): string[] {
  const words = wordsIn(pages)
  const paragraphs: string[] = []
  let previous: PageLine | null = null
  for (const lines of pages) {
    const width = Math.max(0, ...lines.map(({ x, right }) => right - x))
    for (const line of lines) {
      const last = paragraphs.length - 1
      if (previous && !beginsParagraph(line, previous, width))
        paragraphs[last] = joined(paragraphs[last] ?? '', line.text, words)
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

function joined(paragraph: string, line: string, words: ReadonlySet<string>): string {
  const [, first = ''] = /(\p{L}+)[-\u00ad\u2010]$/u.exec(paragraph) ?? []
  const [second] = /^\p{Ll}\p{L}*/u.exec(line) ?? []
  if (first === '' || second === undefined) return `${paragraph} ${line}`
  return ownsHyphen(first, second, words) ? paragraph + line : paragraph.slice(0, -1) + line
}

/**
 * Whether a hyphen at the end of a line is the word's own: the rest of the document shows how it
 * writes the word, or its parts.
 */
function ownsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  const [before, after] = [first.toLowerCase(), second.toLowerCase()]
  if (words.has(before + after)) return false
  return words.has(`${before}-${after}`) || (words.has(before) && words.has(after))
}

/** A word cut at the end of a line is none. */
function wordsIn(pages: readonly PageLine[][]): Set<string> {
  const words = pages.flat().flatMap(({ text }, at, lines) => {
    const found: string[] = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?!-?$)/gu) ?? []
    return lines[at - 1]?.text.endsWith('-') ? found.slice(1) : found
  })
  return new Set(words.flatMap((word) => [word, ...word.split('-')]))
}
