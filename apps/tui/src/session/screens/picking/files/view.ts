import type { Size } from '../../../screen/size.ts'
import { sideNames, sides } from '@unspin/core/wording'
import { truncateStart } from '../../../../text/fit.ts'
import { paint } from '../../../../text/paint.ts'
import { visibleLine } from '../../../../text/visible.ts'
import { fieldLine } from '../../../parts/field/line.ts'
import { pointer, rowsAround } from '../../../parts/list/rows.ts'
import type { Context } from '../../../screen/context.ts'
import { shownPath } from './paths.ts'
import type { ChoosingState } from './state.ts'

/** Which two articles? */
export function choosingLines(state: ChoosingState, context: Context): string[] {
  return [
    paint(' Choose two articles to compare', 'strong', context.palette),
    '',
    ...slotLines(state, context),
    '',
    placeLine(state, context),
    ...fileLines(state, context),
  ]
}

function slotLines({ chosen, slot, start }: ChoosingState, context: Context): string[] {
  return sides.map((side) => {
    const path = chosen[side]
    const shown = path === null ? 'not chosen yet' : visibleLine(shownPath(path, start))
    const line = pointed(`${sideNames[side]}  `, shown, slot === side, context)
    return path === null && slot !== side ? paint(line, 'faint', context.palette) : line
  })
}

function placeLine({ folder, search }: ChoosingState, context: Context): string {
  if (search !== null) return fieldLine('Search:', search, 'part of a name, or a path from / or ~', context)
  return paint(` ${truncateStart(visibleLine(folder), context.size.columns - 2)}`, 'faint', context.palette)
}

function fileLines(state: ChoosingState, context: Context): string[] {
  const entries = state.listed
  if (entries === null) return [paint(' reading…', 'faint', context.palette)]
  if (entries.length === 0) return [paint(' nothing here', 'faint', context.palette)]
  return rowsAround(state.cursor, entries.length, roomOf(context.size), (index) => {
    const { name, folder } = entries[index]!
    return pointed('', `${visibleLine(name)}${folder ? '/' : ''}`, index === state.cursor, context)
  })
}

/** What is at the cursor stands out; of a path the end tells most. */
function pointed(
  lead: string,
  path: string,
  isCurrent: boolean,
  { size, palette, unicode }: Context,
): string {
  const line = ` ${pointer(isCurrent, unicode)} ${lead}`
  const whole = line + truncateStart(path, size.columns - line.length - 1)
  return isCurrent ? paint(whole, 'strong', palette) : whole
}

/** Title, two articles, the place, blank lines. */
const fixedRows = 6

/** Rows of the list. */
export const roomOf = ({ rows }: Size): number => rows - fixedRows
