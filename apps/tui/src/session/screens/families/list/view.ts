import { counted } from '@unspin/core/wording'
import type { FamilyOrder, FamilySummary } from '@unspin/library/reading'
import { count } from '../../../../text/counts.ts'
import { pad, truncate, truncateName } from '../../../../text/fit.ts'
import { paint } from '../../../../text/paint.ts'
import { visibleLine } from '../../../../text/visible.ts'
import { searchLine } from '../../../parts/field/line.ts'
import { rowAt } from '../../../parts/list/paged.ts'
import { cell, pointer, rowsAround } from '../../../parts/list/rows.ts'
import type { Context } from '../../../screen/context.ts'
import { columnsIn, roomOf } from './measure.ts'
import type { FamiliesState } from './state.ts'
import { waitingLine } from '../../../parts/waiting.ts'

const searchHint = 'headline, outlet, outlet:NAME, size:10, since:2024-03'

const orders: Record<FamilyOrder, string> = {
  size: 'largest first',
  span: 'longest span of days',
  latest: 'latest copy first',
  earliest: 'earliest original first',
  title: 'by headline',
}

export function familiesLines(state: FamiliesState, context: Context): string[] {
  const { size, palette } = context
  const head = [
    paint(truncate(` ${headOf(state)}`, size.columns), 'strong', palette),
    searchLine(state, searchHint, context),
    paint(waitingLine(state.waiting, context), 'notice', palette),
  ]
  const why = whyNone(state)
  if (why !== null) return [...head, '', ...why.map((line) => truncate(` ${line}`, size.columns))]
  const { list } = state
  const rows = rowsAround(list.cursor, list.total ?? 0, roomOf(size), (index) =>
    rowLine(rowAt(list, index), index === list.cursor, context),
  )
  return [...head, columnHeads(context), ...rows]
}

function headOf({ list, all, sort }: FamiliesState): string {
  if (list.total === null || all === 0) return 'Families'
  const families = counted(all, 'family', 'families')
  const some = list.total === all ? families : `${count(list.total)} of ${families}`
  return `${some}  ·  ${orders[sort]}`
}

function whyNone({ list, all }: FamiliesState): string[] | null {
  if (list.total === null) return ['Grouping the copies …']
  if (list.total > 0) return null
  if (all > 0) return ['No family is like that. Esc shows all again.']
  return [
    'No copies of one another yet.',
    'A family is made of articles of the library that are copies of one story.',
    'Add articles (1, then a), or compare those that wait.',
  ]
}

function columnHeads({ size, palette }: Context): string {
  const { size: sizeWidth, title, outlets, from, span, labels } = columnsIn(size)
  const heads = [
    'size'.padStart(sizeWidth),
    pad('headline of the original', title),
    ...(outlets > 0 ? [pad('outlets', outlets)] : []),
    ...(labels > 0 ? [pad('copied how', labels)] : []),
    pad('from', from),
    pad('within', span),
  ]
  return paint(`   ${heads.join(' ')}`, 'faint', palette)
}

function rowLine(
  family: FamilySummary | undefined,
  isCurrent: boolean,
  { size, palette, unicode }: Context,
): string {
  if (!family) return '   …'
  const widths = columnsIn(size)
  const cells = [
    count(family.size).padStart(widths.size),
    pad(truncateName(visibleLine(family.title), widths.title), widths.title),
    ...(widths.outlets > 0 ? [cell(family.outlets.join(', '), widths.outlets)] : []),
    ...(widths.labels > 0 ? [cell(labelsOf(family), widths.labels)] : []),
    cell(family.from ?? 'no date', widths.from),
    cell(spanOf(family), widths.span),
  ]
  const line = ` ${pointer(isCurrent, unicode)} ${cells.join(' ')}`
  return isCurrent ? paint(line, 'strong', palette) : line
}

const labelsOf = ({ labels }: FamilySummary): string =>
  labels.map(([label, copies]) => `${count(copies)} ${label}`).join(', ')

function spanOf({ days }: FamilySummary): string {
  if (days === 0) return ''
  return days < 10_000 ? count(days, 'day') : `${count(Math.round(days / 365))} years`
}
