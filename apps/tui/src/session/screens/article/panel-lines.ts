import { truncate } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { prose } from '../../../text/prose.ts'
import { visibleLine } from '../../../text/visible.ts'
import { windowAround } from '../../parts/list/rows.ts'
import { pointer } from '../../parts/list/rows.ts'
import type { Context } from '../../screen/context.ts'
import { measure } from './measure.ts'
import { isEntry, type PanelRow } from './panels/panel.ts'
import { panelOf } from './panels/panels.ts'
import type { ArticleState } from './opened.ts'

/** Of what a fact is called. */
const factWidth = 11

interface PanelLine {
  text: string
  isCurrent: boolean
}

/** The part of the list around the entry that a person is at. */
export function panelLines(state: ArticleState, context: Context): string[] {
  const { panel: width, rows } = measure(context.size)
  const lines = linesOf(panelOf(state), state.cursor, width, context)
  const current = lines.findIndex(({ isCurrent }) => isCurrent)
  // The cursor could not reach what stands above the first entry otherwise.
  const first = state.cursor <= 0 && current < rows ? 0 : windowAround(current, lines.length, rows)
  return lines.slice(first, first + rows).map(({ text }) => text)
}

function linesOf(panel: readonly PanelRow[], cursor: number, width: number, context: Context): PanelLine[] {
  let entry = -1
  return panel.flatMap((row, index): PanelLine[] => {
    if (isEntry(row)) return entryLines(row.lines, ++entry === cursor, width, context)
    if ('remark' in row)
      return prose(
        visibleLine(row.remark),
        width,
        `  ${(row.called ?? '').padEnd(row.called ? factWidth : 0)}`,
      ).map(still)
    const heading = still(paint(truncate(` ${visibleLine(row.heading)}`, width), 'strong', context.palette))
    return index === 0 ? [heading] : [still(''), heading]
  })
}

function entryLines(
  lines: readonly string[],
  isCurrent: boolean,
  width: number,
  { palette, unicode }: Context,
): PanelLine[] {
  return lines.map((line, index) => {
    const lead = index === 0 ? ` ${pointer(isCurrent, unicode)} ` : '     '
    const text = truncate(`${lead}${visibleLine(line)}`, width)
    if (index > 0) return { text: paint(text, 'faint', palette), isCurrent }
    return { text: isCurrent ? paint(text, 'strong', palette) : text, isCurrent }
  })
}

const still = (text: string): PanelLine => ({ text, isCurrent: false })
