import type { Article, Passage, Removal, Replacement, Side, Span } from '@unspin/core'
import { segment, type Segment, type Tagged } from './segmentation.ts'

/** A word, or several, that differ inside a passage. */
export type Mark =
  | { type: 'replaced'; passage: number; replacement: number; relation: Replacement['relation'] }
  | { type: 'only'; passage: number }

/** The smallest stretch: text, and at most one mark on it. */
export interface Piece {
  start: number
  text: string
  mark: Mark | null
}

/** A stretch that belongs to the same passages (none, one or several) or to the same removal. */
export interface Run {
  start: number
  /** Indexes of `comparison.passages`. */
  passages: number[]
  /** Those of them that begin here. */
  opens: number[]
  removal: Removal<string> | null
  pieces: Piece[]
}

/** A line of the text that is not blank. */
export interface Block {
  start: number
  /** What the whole line was set apart as. */
  removal: Removal<string> | null
  runs: Run[]
}

type Tag = { passage: number } | { removal: Removal<string> } | { mark: Mark }

/** One side's article, or a part of it, as blocks of runs of pieces, ready to be shown from top to bottom. */
export function flow(
  article: Article,
  passages: readonly Passage[],
  side: Side,
  part: Span = [0, article.text.length],
): Block[] {
  const tagged = tagsOf(article, passages, side)
  const segments = segment<Tag | Line>(part, [...lineTags(article.text, part), ...tagged])
  const opened = new Set<number>()
  const blocks: Block[] = []
  let line: Span | undefined
  for (const { tags, ...stretch } of segments) {
    const own = tags.find(isLine)?.line
    if (!own) continue
    if (own !== line) blocks.push({ start: stretch.start, removal: null, runs: [] })
    line = own
    append(blocks.at(-1)!, { ...stretch, tags: tags.filter(isTag) }, article.text, opened)
  }
  for (const block of blocks) block.removal = removalOf(block)
  return blocks
}

type Line = { line: Span }
const isLine = (tag: Tag | Line): tag is Line => 'line' in tag
const isTag = (tag: Tag | Line): tag is Tag => !('line' in tag)

function lineTags(text: string, [from, to]: Span): Tagged<Line>[] {
  return Array.from(text.slice(from, to).matchAll(/\S.*/gu), ({ index, 0: line }) => {
    const span: Span = [from + index, from + index + line.trimEnd().length]
    return { span, tag: { line: span } }
  })
}

function tagsOf(article: Article, passages: readonly Passage[], side: Side): Tagged<Tag>[] {
  const removals: Removal<string>[] = [...article.furniture, ...article.boilerplate]
  return [
    ...removals.map((removal) => ({ span: [removal.start, removal.end] as const, tag: { removal } })),
    ...passages.flatMap((passage, index) => passageTags(passage, index, side)),
  ]
}

function passageTags(passage: Passage, index: number, side: Side): Tagged<Tag>[] {
  return [
    { span: passage[side], tag: { passage: index } },
    ...passage.replacements.map((replacement, nth) => ({
      span: replacement[side],
      tag: {
        mark: {
          type: 'replaced' as const,
          passage: index,
          replacement: nth,
          relation: replacement.relation,
        },
      },
    })),
    ...passage.only[side].map((span) => ({
      span,
      tag: { mark: { type: 'only' as const, passage: index } },
    })),
  ]
}

/** Adds a segment to the block: to its last run where that belongs to the same passages, else as a new one. */
function append(block: Block, { start, end, tags }: Segment<Tag>, text: string, opened: Set<number>): void {
  const passages = tags.flatMap((tag) => ('passage' in tag ? [tag.passage] : []))
  const removal = tags.find((tag) => 'removal' in tag)?.removal ?? null
  const mark = tags.find((tag) => 'mark' in tag)?.mark ?? null
  const opens = passages.filter((passage) => !opened.has(passage))
  for (const passage of opens) opened.add(passage)
  const last = block.runs.at(-1)
  const piece = { start, text: text.slice(start, end), mark }
  if (last && opens.length === 0 && last.removal === removal && equal(last.passages, passages))
    last.pieces.push(piece)
  else block.runs.push({ start, passages, opens, removal, pieces: [piece] })
}

function equal(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}

function removalOf(block: Block): Removal<string> | null {
  const first = block.runs[0]?.removal ?? null
  return block.runs.every((run) => run.removal === first) ? first : null
}
