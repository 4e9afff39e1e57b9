import type { GivenDate } from '../dates/field.ts'
import { readByline } from '../head/byline.ts'
import { readDateLine } from '../head/published.ts'
import { linesOf } from './pieces.ts'
import type { Element } from './element.ts'

const mostLines = 600
const linesAbove = 6
const linesBelow = 14
const longestLine = 120

/** Who is quoted from elsewhere, and when: '— Jane Doe (@jane) June 5, 2024'. */
const isPost = (line: string) => /^[—–-]|@/.test(line)

/** Short lines around the headline of a page. */
export interface LinesAround {
  above: string[]
  below: string[]
}

const isShort = (line: string) => line.length <= longestLine && !isPost(line)

export function linesAround(root: Element, title: string | null): LinesAround {
  const lines = linesOf(root, mostLines)
  const headline = title === null ? 0 : Math.max(0, lines.indexOf(title))
  return {
    above: lines.slice(Math.max(0, headline - linesAbove), headline).filter(isShort),
    below: lines.slice(headline, headline + linesBelow).filter(isShort),
  }
}

/** The names in such lines, for pages whose markup gives none. */
export function bylineAround(root: Element, title: string | null): string[] {
  const { above, below } = linesAround(root, title)
  for (const line of [...above, ...below]) {
    const byline = readByline(line, 'en')
    if (byline?.explicit && byline.names.length > 0) return byline.names
  }
  return []
}

/** The first date that some lines print. */
export function firstIn(lines: string[]): GivenDate | null {
  for (const line of lines) {
    const date = readDateLine(line, 'en')
    if (date?.day) return { published: date.day, publishedTime: date.time, isDefault: false }
  }
  return null
}
