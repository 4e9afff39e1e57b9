import type { FurnitureKind } from '../../article.ts'
import { readByline } from '../head/byline.ts'
import { readDateLine } from '../head/published.ts'
import type { Piece } from './pieces.ts'
import type { PageData } from './structured.ts'

export interface HeadLine {
  kind: FurnitureKind
  rule: string
}

const farthestHeadline = 3
const mostLines = 8
const leastProse = 120

/** The lines above the story that are its headline, byline and date. */
export function headLines(pieces: Piece[], data: PageData): Map<Piece, HeadLine> {
  const kept = pieces.filter(({ removal }) => removal === null)
  const lines = new Map<Piece, HeadLine>()
  const headline = kept.slice(0, farthestHeadline + 1).find(({ text }) => text === data.title)
  if (headline) lines.set(headline, { kind: 'headline', rule: 'the title of the page' })
  for (const piece of kept.slice(0, mostLines)) {
    if (piece.text.length >= leastProse) break
    const line = piece === headline ? null : headLineOf(piece, data)
    if (line) lines.set(piece, line)
  }
  return lines
}

function headLineOf({ text, heading }: Piece, { byline, lang }: PageData): HeadLine | null {
  if (heading > 0) return null
  if (byline.includes(text)) return { kind: 'byline', rule: 'the name of the author above the story' }
  if (readByline(text, lang)?.explicit) return { kind: 'byline', rule: 'names above the story' }
  if (readDateLine(text, lang)) return { kind: 'published', rule: 'a date above the story' }
  return null
}
