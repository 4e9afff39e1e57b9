import { counted } from '@unspin/core/wording'
import type { Family } from '@unspin/library'
import { argumentOf } from '@unspin/library/reading'
import { titleOf } from '../../../../report/family-list.ts'
import { truncate } from '../../../../text/fit.ts'
import { paint } from '../../../../text/paint.ts'
import { prose } from '../../../../text/prose.ts'
import { visibleLine } from '../../../../text/visible.ts'
import { fieldLine } from '../../../parts/field/line.ts'
import { waitingLine } from '../../../parts/waiting.ts'
import type { Context } from '../../../screen/context.ts'
import { isAllOpen } from './folding.ts'
import type { FamilyState } from './state.ts'

const findHint = 'words of a headline, an outlet, a date, a label'
const roomy = 22
/** In a low window the tree needs the rows more than the argument does. */
const mostArgued = (rows: number): number => (rows < roomy ? 2 : 4)

/** What the family is, and why its original is taken for it. */
export function headLines(family: Family, state: FamilyState, context: Context): string[] {
  const { size, palette } = context
  return [
    paint(truncate(` ${titleOf(family)}`, size.columns), 'strong', palette),
    truncate(` ${factsOf(family, state)}`, size.columns),
    ...shortArgument(family, context),
    ...lineBelow(state, context),
  ]
}

function factsOf({ members, from, to, outlets }: Family, { tree }: FamilyState): string {
  const span = from === null ? 'no dates' : from === to ? from : `${from} to ${to}`
  const shown = tree?.rows.filter(({ type }) => type === 'member').length ?? 0
  const hidden =
    tree && !isAllOpen(tree) ? `${counted(members.length - shown, 'copy', 'copies')} folded` : null
  return [counted(members.length, 'article'), span, hidden, visibleLine(outlets.join(', '))]
    .filter(Boolean)
    .join(' · ')
}

function shortArgument(family: Family, { size }: Context): string[] {
  const lines = argumentOf(family, (day) => day).flatMap((sentence) =>
    prose(visibleLine(sentence), size.columns - 1, ' '),
  )
  const most = mostArgued(size.rows)
  if (lines.length <= most) return lines
  return lines
    .slice(0, most)
    .map((line, index) => (index === most - 1 ? truncate(`${line} … (e)`, size.columns) : line))
}

function lineBelow({ isSearching, search, waiting }: FamilyState, context: Context): string[] {
  if (isSearching) return [fieldLine('Find:', search, findHint, context)]
  const line = waitingLine(waiting, context)
  return line === '' && context.size.rows < roomy ? [] : [paint(line, 'notice', context.palette)]
}
