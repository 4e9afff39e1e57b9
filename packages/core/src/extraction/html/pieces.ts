import { isBlock, isHeading } from './elements.ts'
import type { Measures } from './measure.ts'
import { mostResidue } from './measures.ts'
import { isControl, type Reason, residueOf } from './residue.ts'
import { listOfLinks, pointer } from './teasers.ts'
import type { Element } from './element.ts'

/** A block of what a page shows, and why it is no part of the story, if so. */
export interface Piece {
  text: string
  removal: Reason | null
  /** Its rank, 1 to 6; 0 of what is no heading. */
  heading: number
}

/**
 * The blocks of text in the element that holds the story, in order; an element that
 * is no part of it is one block.
 */
export function piecesOf(story: Element, measures: Measures): Piece[] {
  const reader = new PieceReader(measures, measures.get(story)!.prose)
  reader.read(story)
  removeIdleHeadings(reader.pieces)
  return reader.pieces
}

class PieceReader {
  readonly pieces: Piece[] = []
  private line = ''
  /** Characters of the line that are in links to the same site. */
  private linked = 0
  /** How many lists, tables and headings are open: a line of theirs may well be a link. */
  private listed = 0
  /** How many preformatted elements are open. */
  private typed = 0
  /** The rank of the heading that is open. */
  private heading = 0
  private readonly measures: Measures
  private readonly prose: number

  constructor(measures: Measures, prose: number) {
    this.measures = measures
    this.prose = prose
  }

  read(element: Element): void {
    this.walk(element)
    this.endLine()
  }

  private walk(element: Element): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.addText(child)
      else if (!child.isUnseen) this.visit(child, element)
    }
  }

  /** In text that is set as typed, an empty line ends a paragraph. */
  private addText(text: string): void {
    const [first, ...others] = this.typed > 0 ? text.split(/\n(?:[ \t\r]*\n)+/) : [text]
    this.line += first
    for (const paragraph of others) {
      this.endLine()
      this.line = paragraph
    }
  }

  private visit(element: Element, parent: Element): void {
    const isTitle = isHeading(parent) && element.tag === 'button'
    const removal = isTitle ? null : this.removalOf(element)
    if (removal) this.remove(element, removal)
    else if (isBlock(element)) {
      this.endLine()
      if (isHeading(element)) this.heading = Number(element.tag[1])
      if (listed.has(element.tag)) this.listed++
      if (element.tag === 'pre') this.typed++
      this.walk(element)
      this.endLine()
      if (element.tag === 'pre') this.typed--
      if (isHeading(element)) this.heading = 0
      if (listed.has(element.tag)) this.listed--
    } else {
      this.walk(element)
      if (element.tag === 'a') this.linked += this.measures.get(element)?.pages ?? 0
      if (element.tag === 'td' || element.tag === 'th') this.line += ' '
    }
  }

  private endLine(): void {
    const text = collapsed(this.line)
    const isListed = this.heading > 0 || this.listed > 0
    const removal = isListed ? null : pointer(text, this.linked)
    if (text) this.pieces.push({ text, removal, heading: this.heading })
    this.line = ''
    this.linked = 0
  }

  /** Residue inside a line is left out of it; else it is a block of its own. */
  private remove(element: Element, removal: Reason): void {
    if (isBlock(element)) this.endLine()
    const text = linesOf(element).join('\n')
    if (text && isBlock(element)) this.pieces.push({ text, removal, heading: 0 })
  }

  private removalOf(element: Element): Reason | null {
    const own = this.measures.get(element)
    if (!own) return isControl(element) ? residueOf(element) : null
    const isMajor = own.prose > this.prose * mostResidue
    return own.residue ?? (isMajor ? null : listOfLinks(element, own))
  }
}

/** Removes a heading where all that stands below it, up to the next heading or the end, was removed. */
function removeIdleHeadings(pieces: Piece[]): void {
  let below: Reason | null = null
  let isIdle = true
  for (const piece of pieces.toReversed()) {
    const { removal, heading } = piece
    if (removal) {
      if (removal.kind === 'caption') isIdle = false
      below = removal
    } else if (heading > 1) {
      if (isIdle && below) piece.removal = { kind: below.kind, rule: 'a heading of what was left out' }
      else below = null
      isIdle = true
    } else isIdle = false
  }
}

const listed = new Set(['li', 'dt', 'dd', 'table'])

const collapsed = (line: string) => line.replace(/[ \t\r\n\f\0\u00a0]+/g, ' ').trim()

/** The lines that an element shows. */
export function linesOf(element: Element, most = Infinity): string[] {
  const lines: string[] = []
  let line = ''
  const end = () => {
    const shown = collapsed(line)
    if (shown) lines.push(shown)
    line = ''
  }
  const walk = (parent: Element) => {
    for (const child of parent.children) {
      if (lines.length >= most) return
      if (typeof child === 'string') line += child
      else if (!child.isUnseen) {
        if (isBlock(child)) end()
        walk(child)
        if (isBlock(child)) end()
        else line += ' '
      }
    }
  }
  walk(element)
  end()
  return lines
}
