import type { Span } from '@unspin/core'
import { removalTitle } from '@unspin/library/reading'
import { bracketed } from '../../../../text/paint.ts'
import { cutRuns, type Layer, plain, type Run } from '../../../../text/run.ts'
import { visibleLine } from '../../../../text/visible.ts'
import { type Line, wrap } from '../../../../text/wrap.ts'
import type { Part } from './parts.ts'
import type { Palette } from '../../../../text/palette.ts'

/** A line of the story on the screen. */
export interface StoryLine extends Omit<Line, 'start'> {
  /** Where it begins in the text; null for a line that is not of the text. */
  start: number | null
  isRemoved: boolean
}

interface Look {
  marks: readonly Span[]
  at: number
  width: number
  palette: Palette | null
}

/** Fits a paragraph into the measure; what was set apart says first what it was taken for and why. */
export function layOutPart(
  text: string,
  { span, removal }: Part,
  { marks, at, width, palette }: Look,
): StoryLine[] {
  // Of places that overlap, the one that is looked at is on top.
  const layers = [...marks.map(markLayer('marked')), ...marks.slice(at, at + 1).map(markLayer('here'))]
  const runs = cutRuns(text, span, layers)
  const lead: Run[] = removal
    ? [{ text: `[${removalTitle(removal)}: ${visibleLine(removal.rule)}] `, start: span[0], style: plain }]
    : []
  const shown = [...lead, ...(palette ? runs : bracketed(runs))]
  return wrap(shown, width).map((line) => ({ ...line, isRemoved: removal !== null }))
}

const markLayer =
  (place: 'marked' | 'here') =>
  (span: Span): Layer => ({ span, style: { place } })
