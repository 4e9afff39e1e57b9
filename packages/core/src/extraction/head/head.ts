import type { FurnitureKind, Removal } from '../../article.ts'
import type { Block } from '../blocks.ts'
import { type Byline, readByline } from './byline.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { type DateLine, readDateLine } from './published.ts'
import { masthead } from './publisher.ts'
import { chooseHeadline } from './headline.ts'

/** What the lines above the story say of it. */
export interface Head {
  title: string | null
  byline: string[]
  published: string | null
  dateline: Dateline | null
  outlet: string | null
  furniture: Removal<FurnitureKind>[]
}

interface HeadLine {
  block: Block
  byline: Byline | null
  date: DateLine | null
  sentence: boolean
}

const mostLines = 14
const longestLine = 260
/** Below a headline one sentence may stand above the byline; two are a story. */
const mostSentences = 1

/** Reads the head of an article; `blocks` are those that are no boilerplate. */
export function readHead(text: string, blocks: Block[], lang: string | null): Head {
  const lines = linesAbove(text, blocks, lang)
  const signed = lines.findLastIndex(({ byline, date }) => byline !== null || date !== null)
  const count = Math.max(signed + 1, titlesAtTop(text, lines, blocks))
  const head = describe(text, lines.slice(0, count), blocks.slice(count))
  return withDateline(text, head, blocks[count], lang)
}

/** Whether a line that looks like page residue gives the day or the author: 'Feb 11, 2025 · 4 min read · 17 comments'. */
export function isSignature(line: string, lang: string | null): boolean {
  const byline = readByline(line, lang)
  return (
    typeof readDateLine(line, lang)?.day === 'string' ||
    (byline !== null && byline.explicit && byline.names.length > 0)
  )
}

/** The lines that may belong to the head: up to the first that only a story can hold. */
function linesAbove(text: string, blocks: Block[], lang: string | null): HeadLine[] {
  const lines: HeadLine[] = []
  let sentences = 0
  for (const block of blocks.slice(0, mostLines)) {
    if (block.end - block.start > longestLine || readDateline(text, block.start, block.end, lang)) break
    const content = text.slice(block.start, block.end)
    const date = readDateLine(content, lang)
    const byline = bylineAt(content, lang, lines, contentOf(text, blocks[lines.length + 1]))
    const sentence = !date && !byline && isSentence(content)
    if (sentence && (++sentences > mostSentences || (lines.length > 0 && isSpoken(content)))) break
    lines.push({ block, byline, date, sentence })
  }
  return lines
}

/** Bare names are a byline only below a line that can be the headline. */
function bylineAt(content: string, lang: string | null, above: HeadLine[], next: string): Byline | null {
  const byline = readByline(content, lang)
  if (!byline || byline.explicit) return byline
  if (!above.some((line) => !line.byline && !line.date && isHeadlineLong(line.block))) return null
  const isBeside = byline.outlet !== null || above.at(-1)!.date !== null || readsAsDate(content, lang)
  return isBeside || next.length >= leastProse || readsAsDate(next, lang) ? byline : null
}

const readsAsDate = (content: string, lang: string | null) => readDateLine(content, lang) !== null
const leastProse = 100
const contentOf = (text: string, block: Block | undefined) =>
  block ? text.slice(block.start, block.end) : ''
const isHeadlineLong = ({ start, end }: Block) => end - start >= 16

/** A subheadline may be a sentence, but hardly one that quotes. */
const isSpoken = (content: string) => /["“”«»]/.test(content)

const isSentence = (content: string) => /[.!?…]["'”’»)\]]*$/u.test(content) && wordCount(content) > 3

const wordCount = (content: string) => content.split(/\s+/).length

/** How many lines at the top are titles where no byline and no date tells: the lines before the first sentence. */
function titlesAtTop(text: string, lines: HeadLine[], blocks: Block[]): number {
  let count = lines.findIndex((line) => line.sentence)
  if (count === -1) count = lines.length
  if (count === 0 && lines[0] && isTitleWithStop(text, lines[0].block, blocks[1])) count = 1
  return count < blocks.length ? Math.min(count, 3) : 0
}

/** Some archives end a headline with a full stop. */
function isTitleWithStop(text: string, title: Block, next: Block | undefined): boolean {
  const content = text.slice(title.start, title.end)
  if (!next || content.length > 110 || next.end - next.start < 2 * content.length) return false
  const words = content.split(/\s+/).filter((word) => word.length > 3)
  return words.filter((word) => /^["'‘“]?\p{Lu}/u.test(word)).length >= words.length * 0.7
}

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
  const head: Head = { title: null, byline: [], published: null, dateline: null, outlet: null, furniture: [] }
  const unsigned = lines.filter(({ byline, date }) => !byline && !date).map(({ block }) => block)
  const headline = chooseHeadline(text, unsigned, body)
  for (const line of lines) {
    const { kind, rule } = kindOf(line, headline)
    head.furniture.push({ kind, start: line.block.start, end: line.block.end, rule })
    if (line.byline && head.byline.length === 0) head.byline = line.byline.names
    head.published ??= line.date?.day ?? null
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
