import type { Article, Span } from '@unspin/core'
import { layOutPart, type StoryLine } from './layout.ts'
import { allParts, isSetApart, type Part, storyParts } from './parts.ts'
import type { Palette } from '../../../../text/palette.ts'

/**
 * The text of an article as it is read: which of it is shown, what is marked in it, how far it is scrolled.
 */
export interface Story {
  article: Article
  width: number
  palette: Palette | null
  /** Whether what was set apart from the body is shown too. */
  showsAll: boolean
  /** Places that a list leads to, in the order of the list; `at` is the one that is looked at. */
  marks: readonly Span[]
  at: number
  /** The first line that is seen. */
  top: number
  blocks: readonly Block[]
  lines: readonly StoryLine[]
}

interface Block {
  part: Part
  isMarked: boolean
  lines: readonly StoryLine[]
}

export function beginStory(article: Article, width: number, palette: Palette | null): Story {
  const empty = { marks: [], at: 0, top: 0, blocks: [], lines: [] }
  return laidOut({ article, width, palette, showsAll: false, ...empty })
}

/** Marks places of the text, and shows what was set apart where the first of them stands in it. */
export function marked(story: Story, marks: readonly Span[], at = 0): Story {
  const { article, showsAll } = story
  const all = showsAll || marks.some((mark) => isSetApart(article, mark))
  return laidOut({ ...story, marks, at: Math.max(0, Math.min(at, marks.length - 1)), showsAll: all })
}

/** Goes to another mark, round the ends. */
export function steppedTo(story: Story, steps: 1 | -1): Story {
  const { length } = story.marks
  return length === 0 ? story : marked(story, story.marks, (story.at + steps + length) % length)
}

export const withAll = (story: Story, showsAll: boolean): Story => laidOut({ ...story, showsAll })

export function fitted(story: Story, width: number, palette: Palette | null): Story {
  return width === story.width && palette === story.palette
    ? story
    : laidOut({ ...story, width, palette, blocks: [] })
}

/** The line where a place begins; the first where it is not shown. */
export function lineOf({ lines }: Story, [start]: Span): number {
  return Math.max(
    0,
    lines.findLastIndex((line) => line.start !== null && line.start <= start),
  )
}

/** Blocks that look as they did are kept: to wrap a long text anew for every mark would make a key wait. */
function laidOut(story: Story): Story {
  const { article, marks, at, showsAll, width, palette } = story
  const before = new Map(story.blocks.map((block) => [keyOf(block.part), block]))
  const blocks = (showsAll ? allParts(article) : storyParts(article)).map((part): Block => {
    const isMarked = marks.some(([start, end]) => start < part.span[1] && end > part.span[0])
    const known = before.get(keyOf(part))
    if (known && !known.isMarked && !isMarked) return known
    return { part, isMarked, lines: layOutPart(article.text, part, { marks, at, width, palette }) }
  })
  return { ...story, blocks, lines: blocks.flatMap((block, index) => spaced(blocks[index - 1], block)) }
}

/** Paragraphs stand apart; what was set apart in a row, as a menu is, stays together. */
function spaced(before: Block | undefined, { part, lines }: Block): readonly StoryLine[] {
  if (!before || (before.part.removal && part.removal)) return lines
  return [{ start: null, runs: [], width: 0, isRemoved: false }, ...lines]
}

const keyOf = ({ span: [start, end], removal }: Part): string => `${start} ${end} ${removal?.kind ?? ''}`
