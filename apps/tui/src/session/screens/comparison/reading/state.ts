import type { Side } from '@unspin/core'
import type { Subject } from '../../../../results/subject.ts'
import { fieldAfter, type FieldAction } from '../../../parts/field/field.ts'
import { layOut } from './layout.ts'
import type { ReadingState } from './reading.ts'
import { passageWith } from './search.ts'
import { measure } from './measure.ts'
import type { Size } from '../../../screen/size.ts'
import type { Palette } from '../../../../text/palette.ts'

export type ReadingAction =
  | { type: 'passageBy'; by: number }
  | { type: 'scrolled'; lines: number }
  | { type: 'paged'; pages: number }
  | { type: 'evidenceToggled' }
  | FieldAction
  | { type: 'searchBegun' }
  | { type: 'searchLeft' }
  | { type: 'searchTaken' }
  | { type: 'fitted'; size: Size; palette: Palette | null }

export function beginReading(
  subject: Subject,
  notes: readonly string[],
  size: Size,
  palette: Palette | null,
): ReadingState {
  const panes = layOut(subject, measure(size).paneWidth, palette)
  return {
    subject,
    notes,
    palette,
    size,
    panes,
    passage: 0,
    scroll: 0,
    evidence: false,
    evidenceScroll: 0,
    search: null,
  }
}

export function reading(state: ReadingState, action: ReadingAction): ReadingState {
  switch (action.type) {
    case 'passageBy':
      return toPassage(state, state.passage + action.by)
    case 'scrolled':
      return scrollBy(state, action.lines)
    case 'paged':
      return scrollBy(state, action.pages * (measure(state.size).paneHeight - 2))
    case 'evidenceToggled':
      return { ...state, evidence: !state.evidence, evidenceScroll: 0 }
    case 'searchBegun':
      return { ...state, search: '' }
    case 'searchLeft':
      return { ...state, search: null }
    case 'searchTaken':
      return toPassage({ ...state, search: null }, passageWith(state))
    case 'typed':
    case 'erased':
    case 'wordErased':
    case 'cleared':
      return { ...state, search: fieldAfter(state.search ?? '', action) }
    case 'fitted':
      return fit(state, action.size, action.palette)
  }
}

/** The line of a side's article that stands in the first row of its pane; may be before the first. */
export function topLine({ panes, passage, scroll, size }: ReadingState, side: Side): number {
  const [first] = panes[side].passages[passage] ?? [0]
  return first - measure(size).lead + scroll
}

function toPassage(state: ReadingState, wanted: number): ReadingState {
  const last = state.subject.comparison.passages.length - 1
  const passage = Math.max(0, Math.min(last, wanted))
  return { ...state, passage, scroll: 0, evidenceScroll: 0 }
}

function scrollBy(state: ReadingState, lines: number): ReadingState {
  if (state.evidence) return { ...state, evidenceScroll: Math.max(0, state.evidenceScroll + lines) }
  const { panes, passage } = state
  const starts = [panes.a, panes.b].map((pane) => pane.passages[passage]?.[0] ?? 0)
  const rests = [panes.a, panes.b].map((pane, index) => pane.lines.length - 1 - starts[index]!)
  const scroll = Math.max(0 - Math.max(...starts), Math.min(Math.max(...rests), state.scroll + lines))
  return { ...state, scroll }
}

function fit(state: ReadingState, size: Size, palette: Palette | null): ReadingState {
  const { paneWidth } = measure(size)
  const isSame = paneWidth === measure(state.size).paneWidth && palette === state.palette
  const panes = isSame ? state.panes : layOut(state.subject, paneWidth, palette)
  return { ...state, size, palette, panes, scroll: 0 }
}
