import type { FindReport } from '@unspin/api'
import { articleName } from '@unspin/library/reading'
import { confidenceOf, percent } from '@unspin/core/wording'
import type { Match } from '@unspin/library'
import { isTooShort } from '../../../report/found.ts'
import { copiesInWords } from '../../../report/further.ts'
import { togetherSentence } from '../../../report/together.ts'
import { isCopy } from '../../../results/find-result.ts'
import { count } from '../../../text/counts.ts'
import { pad, truncate } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { prose } from '../../../text/prose.ts'
import { visibleLine } from '../../../text/visible.ts'
import { pointer, rowsAround } from '../../parts/list/rows.ts'
import type { Context } from '../../screen/context.ts'
import { measureCopies } from './measure.ts'
import { reasonLines } from './reasons.ts'
import { canLookFurther, type CopiesState, isLooking, matchesOf } from './state.ts'

const verdictWidth = 17
const sharesWidth = 11
const directionWidth = 9

export function copiesLines(state: CopiesState, context: Context): string[] {
  const matches = matchesOf(state)
  const head = headLines(state, context)
  if (!state.found) return head
  const { list, reasons } = measureCopies(context.size, head.length, matches.length)
  const rows = rowsAround(state.cursor, matches.length, list, (index) =>
    rowLine(matches[index]!, index === state.cursor, context),
  )
  const match = matches[state.cursor]
  return [
    ...head,
    ...(match
      ? [columnHeads(context), ...rows, '', ...reasonLines(match, state, context).slice(0, reasons)]
      : []),
  ]
}

/** What was asked about, what was found, and what the copies make together. */
export function headLines(state: CopiesState, { size, palette }: Context): string[] {
  const { article, found, problem } = state
  const head = paint(truncate(` A: ${visibleLine(article.name)}`, size.columns), 'strong', palette)
  if (!found) return [head, '', ` ${problem === null ? 'Looking for copies…' : visibleLine(problem)}`]
  const together = togetherSentence(found, { article: 'A' })
  return [
    head,
    truncate(` ${summary(found, state)}`, size.columns),
    // On a small screen the list comes first.
    ...(together === null ? [] : prose(together, size.columns - 1, ' ').slice(0, mostTogether(size))),
  ]
}

const mostTogether = ({ rows }: Context['size']): number => (rows < 16 ? 1 : 3)

function summary(found: FindReport, state: CopiesState): string {
  const labels = found.matches.map(({ comparison }) => comparison.verdict.label)
  const listed = found.matches.filter(isCopy).length
  const [sameEvent, sameForm, unrelated, tooShort] = (
    ['same-event', 'same-form', 'unrelated', 'too-short'] as const
  ).map((one) => labels.filter((label) => label === one).length)
  const head = isTooShort(found)
    ? 'Too few words to tell'
    : found.copies === 0
      ? 'No copy in the library'
      : sentenceCase(copiesInWords(found))
  const rest = [
    ...(listed < found.copies ? [`the nearest ${count(listed)} are listed`] : []),
    ...furtherWords(state),
    ...(sameEvent > 0 ? [`${count(sameEvent)} of the same event`] : []),
    ...(sameForm > 0 ? [`${count(sameForm)} of the same form`] : []),
    ...(unrelated + tooShort > 0 ? [`${unrelatedWords(unrelated, tooShort)} (u)`] : []),
  ]
  return [head, ...rest].join('; ')
}

function furtherWords(state: CopiesState): string[] {
  if (isLooking(state)) return ['looking further…']
  if (state.problem !== null) return [visibleLine(state.problem)]
  return canLookFurther(state) ? ['m looks for more'] : []
}

function unrelatedWords(unrelated: number, tooShort: number): string {
  const parts = [
    ...(unrelated > 0 ? [`${count(unrelated)} compared and unrelated`] : []),
    ...(tooShort > 0 ? [`${count(tooShort)} too short to tell`] : []),
  ]
  return parts.join(', ')
}

const sentenceCase = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)

function columnHeads({ size, palette }: Context): string {
  const heads = [
    pad('verdict', verdictWidth),
    pad('of A  of B', sharesWidth),
    pad('original', directionWidth),
    'article',
  ]
  return paint(truncate(`   ${heads.join(' ')}`, size.columns), 'faint', palette)
}

function rowLine(match: Match, isCurrent: boolean, { size, palette, unicode }: Context): string {
  const { article, comparison } = match
  const { verdict, shares, direction } = comparison
  const copied = isCopy(match)
  const label = copied ? verdict.label.toUpperCase() : verdict.label
  const cells = [
    pad([label, confidenceOf(verdict)].filter(Boolean).join(' '), verdictWidth),
    `${percent(shares.a).padStart(5)} ${percent(shares.b).padStart(5)}`,
    pad(
      direction.original
        ? `${direction.original.toUpperCase()} ${percent(direction.confidence)}`
        : copied
          ? 'unknown'
          : '',
      directionWidth,
    ),
    visibleLine([article.publisher, articleName(article), article.published].filter(Boolean).join(' · ')),
  ]
  const line = truncate(` ${pointer(isCurrent, unicode)} ${cells.join(' ')}`, size.columns)
  return paint(line, isCurrent ? 'strong' : copied ? [] : 'faint', palette)
}
