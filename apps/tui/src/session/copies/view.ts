import { articleName } from '@unspin/library/reading'
import { copyLabels } from '@unspin/core'
import { percent } from '@unspin/core/wording'
import type { Match } from '@unspin/library'
import { count } from '../../text/counts.ts'
import { pad, truncate } from '../../text/fit.ts'
import { paint } from '../../text/paint.ts'
import { visibleLine } from '../../text/visible.ts'
import { rowsAround } from '../list/rows.ts'
import type { Context } from '../screens/context.ts'
import { measureCopies } from './measure.ts'
import { reasonLines } from './reasons.ts'
import { type CopiesState, matchesOf } from './state.ts'

const verdictWidth = 17
const sharesWidth = 11
const directionWidth = 9

export function copiesLines(state: CopiesState, context: Context): string[] {
  const { size, palette } = context
  const matches = matchesOf(state)
  const head = paint(truncate(` A: ${visibleLine(state.article.name)}`, size.columns), 'strong', palette)
  if (!state.found)
    return [head, '', ` ${state.problem === null ? 'Looking for copies…' : visibleLine(state.problem)}`]
  const { list, reasons } = measureCopies(size, matches.length)
  const rows = rowsAround(state.cursor, matches.length, list, (index) =>
    rowLine(matches[index]!, index === state.cursor, context),
  )
  const match = matches[state.cursor]
  return [
    head,
    truncate(` ${summary(state)}`, size.columns),
    ...(match
      ? [columnHeads(context), ...rows, '', ...reasonLines(match, state, context).slice(0, reasons)]
      : []),
  ]
}

function summary({ found }: CopiesState): string {
  const labels = found?.matches.map(({ comparison }) => comparison.verdict.label) ?? []
  const copies = labels.filter((label) => copyLabels.has(label)).length
  const [sameEvent, sameForm, unrelated, tooShort] = (
    ['same-event', 'same-form', 'unrelated', 'too-short'] as const
  ).map((one) => labels.filter((label) => label === one).length)
  const head = copies === 0 ? 'No copy in the library' : copies === 1 ? '1 copy' : `${count(copies)} copies`
  const rest = [
    ...(sameEvent > 0 ? [`${count(sameEvent)} of the same event`] : []),
    ...(sameForm > 0 ? [`${count(sameForm)} of the same form`] : []),
    ...(tooShort > 0 ? [`${count(tooShort)} too short to tell`] : []),
    ...(unrelated > 0 ? [`${count(unrelated)} compared and unrelated (u)`] : []),
  ]
  return [head, ...rest].join('; ')
}

function columnHeads({ size, palette }: Context): string {
  const heads = [
    pad('verdict', verdictWidth),
    pad('of A  of B', sharesWidth),
    pad('original', directionWidth),
    'article',
  ]
  return paint(truncate(`   ${heads.join(' ')}`, size.columns), 'faint', palette)
}

function rowLine(
  { article, comparison }: Match,
  isCurrent: boolean,
  { size, palette, unicode }: Context,
): string {
  const { verdict, shares, direction } = comparison
  const isCopy = copyLabels.has(verdict.label)
  const label = isCopy ? verdict.label.toUpperCase() : verdict.label
  const cells = [
    pad(`${label} ${percent(verdict.confidence)}`, verdictWidth),
    `${percent(shares.a).padStart(5)} ${percent(shares.b).padStart(5)}`,
    pad(
      direction.original ? `${direction.original.toUpperCase()} ${percent(direction.confidence)}` : 'unknown',
      directionWidth,
    ),
    visibleLine([article.publisher, articleName(article), article.published].filter(Boolean).join(' · ')),
  ]
  const pointer = isCurrent ? (unicode ? '❯' : '>') : ' '
  const line = truncate(` ${pointer} ${cells.join(' ')}`, size.columns)
  return paint(line, isCurrent ? 'strong' : isCopy ? [] : 'faint', palette)
}
