import { readByline } from '../head/byline.ts'
import { readDateLine } from '../head/published.ts'
import { linesOf } from './pieces.ts'
import type { Element } from './tree.ts'

const mostLines = 600
const linesAbove = 6
const linesBelow = 14
const longestLine = 120

/** Who is quoted from elsewhere, and when: '— Jane Doe (@jane) June 5, 2024'. */
const isPost = (line: string) => /^[—–-]|@/.test(line)

/** The day and the names that a page shows around its headline, for pages whose markup gives neither. */
export function readAround(
  root: Element,
  title: string | null,
): { byline: string[]; published: string | null } {
  const lines = linesOf(root, mostLines)
  const headline = title === null ? 0 : Math.max(0, lines.indexOf(title))
  const near = lines
    .slice(Math.max(0, headline - linesAbove), headline + linesBelow)
    .filter((line) => line.length <= longestLine && !isPost(line))
  const bylines = near.flatMap((line) => {
    const byline = readByline(line, 'en')
    return byline?.explicit && byline.names.length > 0 ? [byline.names] : []
  })
  const days = near.flatMap((line) => readDateLine(line, 'en')?.day ?? [])
  return { byline: bylines[0] ?? [], published: days[0] ?? null }
}
