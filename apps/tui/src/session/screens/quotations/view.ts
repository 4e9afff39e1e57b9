import { count } from '../../../text/counts.ts'
import { pad, truncate } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { waitingLine } from '../../parts/waiting.ts'
import { searchLine } from '../../parts/field/line.ts'
import type { Context } from '../../screen/context.ts'
import { listLines } from './list-lines.ts'
import { measure } from './measure.ts'
import { placeLines } from './place-lines.ts'
import { parseQuotationSearch } from './search.ts'
import type { QuotationsState } from './state.ts'

const searchHint = 'words said, speaker:NAME, outlet:NAME, altered:yes'

export function quotationsLines(state: QuotationsState, context: Context): string[] {
  const { size, palette, unicode } = context
  const { rows, list: width, isWide } = measure(size)
  const head = [
    paint(truncate(` ${headOf(state)}`, size.columns), 'strong', palette),
    searchLine(state, searchHint, context),
    parseQuotationSearch(state.search).altered ? waitingText(state, context) : '',
  ]
  const why = whyNone(state)
  if (why !== null) return [...head, ...why.map((line) => truncate(` ${line}`, size.columns))]
  if (!isWide)
    return [...head, ...(state.place === null ? listLines(state, context) : placeLines(state, context))]
  const list = listLines(state, context)
  const places = placeLines(state, context)
  const divider = paint(unicode ? '│' : '|', 'faint', palette)
  const both = Array.from(
    { length: rows },
    (_, row) => `${pad(list[row] ?? '', width)} ${divider} ${places[row] ?? ''}`,
  )
  return [...head, ...both]
}

function headOf({ groups, next, asked, search, total, counts }: QuotationsState): string {
  if (asked === null) return 'Quotations'
  if (total !== null) return count(total, 'altered quotation')
  const figure = `${count(groups.length, 'quotation')}${next === null ? '' : ' so far'}`
  if (search !== '') return figure
  return `${figure}${counts ? `, ${count(counts.altered)} altered` : ''}  ·  of the latest articles first`
}

const waitingText = ({ counts }: QuotationsState, context: Context): string =>
  paint(waitingLine(counts?.waiting ?? 0, context, 'more may be found altered'), 'notice', context.palette)

function whyNone({ groups, found, asked, next, search, total }: QuotationsState): string[] | null {
  if (groups.length > 0) return null
  const { altered } = parseQuotationSearch(search)
  const isLooking = asked === null || next !== null || (altered && total === null)
  if (isLooking)
    return [`Looking through the articles … ${found.length > 0 ? count(found.length, 'quotation') : ''}`]
  if (altered && total === 0)
    return [
      'None was found altered:',
      'every compared article that has one gives it word for word, or cut short.',
    ]
  if (search !== '')
    return [
      'Nobody is quoted like that.',
      'Try fewer words: endings do not matter, order neither. Esc shows all again.',
    ]
  return ['There are no quotations yet.', 'Words between quotation marks are found as articles are added.']
}
