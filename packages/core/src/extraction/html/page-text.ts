import type { BoilerplateKind, FurnitureKind, Removal } from '../../article.ts'
import type { Block } from '../block.ts'
import { removeBelow } from './below-story.ts'
import { type HeadLine, headLines } from './head-lines.ts'
import type { Measures } from './measure.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { PageData } from './structured.ts'
import type { Element } from './element.ts'

/** The text taken out of a page, with what its blocks are. */
export interface PageText {
  text: string
  story: Block[]
  furniture: Removal<FurnitureKind>[]
  removed: Removal<BoilerplateKind>[]
}

/** Lays out what an element shows as text, from the first block that is not residue on. */
export function pageText(story: Element, measures: Measures, data: PageData): PageText {
  const pieces = piecesOf(story, measures)
  removeBelow(pieces, data.byline)
  const { title, isTitleShown } = data
  if (title !== null && isTitleShown && !pieces.some(({ text }) => text === title))
    pieces.unshift({ text: title, removal: null, heading: 1 })
  const first = pieces.findIndex(({ removal }) => removal === null)
  return laidOut(pieces.slice(Math.max(0, first)), headLines(pieces, data))
}

function laidOut(pieces: Piece[], head: Map<Piece, HeadLine>): PageText {
  const page: PageText = { text: '', story: [], furniture: [], removed: [] }
  let start = 0
  for (const piece of pieces) {
    const end = start + piece.text.length
    const line = head.get(piece)
    if (line) page.furniture.push({ ...line, start, end })
    else if (piece.removal) page.removed.push({ ...piece.removal, start, end })
    else page.story.push({ start, end })
    start = end + 2
  }
  page.text = pieces.map(({ text }) => text).join('\n\n')
  return page
}
