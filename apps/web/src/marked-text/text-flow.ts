import type { Article, Passage, Removal, Side, Span } from '@unspin/core'
import {
  type Annotation,
  annotationsOf,
  type Mark,
  segmentsOf,
  type Segment,
  type Tagged,
  toldBy,
} from '../api/reading.ts'

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

/** One side's article, or a part of it, as blocks of runs of pieces, ready to be shown from top to bottom. */
export function flow(
  article: Article,
  passages: readonly Passage[],
  side: Side,
  part: Span = [0, article.text.length],
): Block[] {
  return blocksOf(article.text, part, annotationsOf(article, passages, side), new Set())
}

/** The same blocks, part by part: what is shown first need not wait for the end of a long text. */
export class TextFlow {
  readonly #text: string
  /** By where they begin, each with its place in the order that segments keep. */
  readonly #annotations: { annotation: Tagged<Annotation>; order: number }[]
  readonly #opened = new Set<number>()
  #from = 0
  #next = 0
  /** Annotations that reach beyond what has been shown. */
  #open: { annotation: Tagged<Annotation>; order: number }[] = []

  constructor(article: Article, passages: readonly Passage[], side: Side) {
    this.#text = article.text
    this.#annotations = annotationsOf(article, passages, side)
      .map((annotation, order) => ({ annotation, order }))
      .sort((one, other) => one.annotation.span[0] - other.annotation.span[0])
  }

  get isDone(): boolean {
    return this.#from >= this.#text.length
  }

  /** The blocks of about so many more characters, to the end of a line; none when all have been given. */
  next(characters: number): Block[] {
    const from = this.#from
    const line = this.#text.indexOf('\n', from + characters)
    const to = line === -1 ? this.#text.length : line + 1
    this.#from = to
    const here = this.#open
    for (; (this.#annotations[this.#next]?.annotation.span[0] ?? to) < to; this.#next += 1)
      here.push(this.#annotations[this.#next]!)
    this.#open = here.filter(({ annotation }) => annotation.span[1] > to)
    here.sort((one, other) => one.order - other.order)
    const annotations = here.map(({ annotation }) => annotation)
    return blocksOf(this.#text, [from, to], annotations, this.#opened)
  }
}

/** @param opened the passages that have begun before, to which those that begin here are added */
function blocksOf(
  text: string,
  part: Span,
  annotations: readonly Tagged<Annotation>[],
  opened: Set<number>,
): Block[] {
  const segments = segmentsOf<Annotation | Line>(part, [...lineTags(text, part), ...annotations])
  const blocks: Block[] = []
  let line: Span | undefined
  for (const { tags, ...stretch } of segments) {
    const own = tags.find(isLine)?.line
    if (!own) continue
    if (own !== line) blocks.push({ start: stretch.start, removal: null, runs: [] })
    line = own
    append(blocks.at(-1)!, { ...stretch, tags: tags.filter(isAnnotation) }, text, opened)
  }
  for (const block of blocks) block.removal = removalOf(block)
  return blocks
}

type Line = { line: Span }
const isLine = (tag: Annotation | Line): tag is Line => 'line' in tag
const isAnnotation = (tag: Annotation | Line): tag is Annotation => !('line' in tag)

function lineTags(text: string, [from, to]: Span): Tagged<Line>[] {
  return Array.from(text.slice(from, to).matchAll(/\S.*/gu), ({ index, 0: line }) => {
    const span: Span = [from + index, from + index + line.trimEnd().length]
    return { span, tag: { line: span } }
  })
}

/**
 * Adds a segment to the block: to its last run where that belongs to the same passages, else as a new one.
 */
function append(
  block: Block,
  { start, end, tags }: Segment<Annotation>,
  text: string,
  opened: Set<number>,
): void {
  const { passages, removal, mark } = toldBy(tags)
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
