import type { Kind, Side } from '@unspin/core'
import { signOf } from '../../../../text/kind-look.ts'
import { paint, paintKind, paintRun } from '../../../../text/paint.ts'
import type { Line } from '../../../../text/wrap.ts'
import { gutterWidth, measure } from './measure.ts'
import { topLine } from './state.ts'
import type { ReadingState } from './reading.ts'

/** The rows of both panes, aligned at the current passage. */
export function paneRows(state: ReadingState, unicode: boolean): string[] {
  const { paneWidth, paneHeight } = measure(state.size)
  const divider = paint(unicode ? '│' : '|', 'faint', state.palette)
  const tops = { a: topLine(state, 'a'), b: topLine(state, 'b') }
  return Array.from({ length: paneHeight }, (_, row) => {
    const half = (side: Side) => paneRow(state, state.panes[side].lines[tops[side] + row], paneWidth, unicode)
    return `${half('a')}${divider}${half('b')}`
  })
}

function paneRow(state: ReadingState, line: Line | undefined, width: number, unicode: boolean): string {
  if (!line) return ' '.repeat(gutterWidth + width)
  const text = line.runs.map((run) => paintRun(run, state.palette))
  return gutter(state, line, unicode) + text.join('') + ' '.repeat(Math.max(0, width - line.width))
}

/** A bar beside the current passage, and the sign of the line's passage. */
function gutter({ passage, palette }: ReadingState, line: Line, unicode: boolean): string {
  const passages = line.runs.filter(({ style }) => style.passage !== undefined)
  const shown = passages.find(({ style }) => style.passage === passage) ?? passages[0]
  if (!shown) return ' '.repeat(gutterWidth)
  const kind = shown.style.kind as Kind
  const bar = shown.style.passage === passage ? (unicode ? '▌' : '>') : ' '
  return paintKind(`${bar}${signOf(kind, unicode)} `, kind, palette)
}
