import type { FurnitureKind, Removal } from '../../article.ts'
import type { Block } from '../block.ts'
import { readByline } from './byline.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { headExtent } from './extent.ts'
import { chooseHeadline } from './headline.ts'
import { type HeadLine, linesAbove } from './lines.ts'
import { readDateLine } from './published.ts'
import { masthead } from './publisher.ts'

/** What the lines above the story say of it. */
export interface Head {
  title: string | null
  byline: string[]
  published: string | null
  publishedTime: string | null
  dateline: Dateline | null
  outlet: string | null
  furniture: Removal<FurnitureKind>[]
}

/**
 * Reads the head of an article; `blocks` are those that are no boilerplate, `title` is what the
 * article is known to be called.
 */
export function readHead(text: string, blocks: Block[], lang: string | null, title?: string): Head {
  const lines = linesAbove(text, blocks, lang)
  const count = headExtent(text, lines, blocks, title)
  const head = describe(text, lines.slice(0, count), blocks.slice(count))
  return withDateline(text, head, blocks[count], lang)
}

/**
 * Whether a line that looks like page residue gives the day or the author: 'Feb 11,
 * 2025 · 4 min read · 17 comments'.
 */
export function isSignature(line: string, lang: string | null): boolean {
  const byline = readByline(line, lang)
  return (
    typeof readDateLine(line, lang)?.day === 'string' ||
    (byline !== null && byline.explicit && byline.names.length > 0)
  )
}

const contentOf = (text: string, { start, end }: Block) => text.slice(start, end)

/** A dateline at the beginning of the first paragraph stays there; on a line of its own it is furniture. */
function withDateline(text: string, head: Head, first: Block | undefined, lang: string | null): Head {
  const dateline = first ? readDateline(text, first.start, first.end, lang) : null
  if (!first || !dateline) return head
  const isLine = dateline.span[1] >= first.end
  const { start, end } = first
  return {
    ...head,
    dateline,
    published: head.published ?? dateline.day,
    furniture: isLine
      ? [...head.furniture, { kind: 'dateline', start, end, rule: 'a place and a dash' }]
      : head.furniture,
  }
}

function describe(text: string, lines: HeadLine[], body: Block[]): Head {
  const head: Head = {
    title: null,
    byline: [],
    published: null,
    publishedTime: null,
    dateline: null,
    outlet: null,
    furniture: [],
  }
  const unsigned = lines.filter(({ byline, date }) => !byline && !date).map(({ block }) => block)
  const headline = chooseHeadline(text, unsigned, body)
  for (const line of lines) {
    const { kind, rule } = kindOf(line, headline)
    head.furniture.push({ kind, start: line.block.start, end: line.block.end, rule })
    if (line.byline && head.byline.length === 0) head.byline = line.byline.names
    if (head.published === null && line.date?.day) {
      head.published = line.date.day
      head.publishedTime = line.date.time
    }
  }
  head.outlet = outletOf(text, lines, headline)
  head.title = headline && text.slice(headline.start, headline.end).replace(/\s+/g, ' ')
  return head
}

/** The outlet that the lines name: above the headline, else beside the byline or the date. */
function outletOf(text: string, lines: HeadLine[], headline: Block | null): string | null {
  for (const { block, byline, date } of lines) {
    const name = block === headline || byline ? null : masthead(contentOf(text, block), date !== null)
    if (name) return name
  }
  return lines.find(({ byline }) => byline?.outlet)?.byline?.outlet ?? null
}

function kindOf(
  { block, byline, date }: HeadLine,
  headline: Block | null,
): { kind: FurnitureKind; rule: string } {
  if (byline)
    return { kind: 'byline', rule: date ? 'names and a date above the story' : 'names above the story' }
  if (date) return { kind: 'published', rule: 'a date above the story' }
  if (block === headline) return { kind: 'headline', rule: 'the line above the story that shares its words' }
  return headline && block.start > headline.start
    ? { kind: 'subheadline', rule: 'a line between headline and story' }
    : { kind: 'section', rule: 'a line above the headline' }
}
