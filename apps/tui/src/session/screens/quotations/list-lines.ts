import { type QuotationGroup, isAltered, spreadInWords } from '@unspin/library/reading'
import { truncate } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { visibleLine } from '../../../text/visible.ts'
import { windowAround } from '../../parts/list/rows.ts'
import type { Context } from '../../screen/context.ts'
import { measure, pageOf } from './measure.ts'
import type { QuotationsState } from './state.ts'

/** The quotations around the one that a person is at. */
export function listLines({ groups, cursor, place }: QuotationsState, context: Context): string[] {
  const room = pageOf(context.size)
  const first = windowAround(cursor, groups.length, room)
  return groups
    .slice(first, first + room)
    .flatMap((group, index) => linesOf(group, first + index === cursor, place === null, context))
}

function linesOf(
  group: QuotationGroup,
  isCurrent: boolean,
  isHere: boolean,
  { size, palette, unicode }: Context,
): string[] {
  const { list: width } = measure(size)
  const { quotation, variants } = group
  const pointer = !isCurrent ? ' ' : !isHere ? (unicode ? '·' : '-') : unicode ? '❯' : '>'
  const words = truncate(` ${pointer} “${visibleLine(quotation.text)}”`, width)
  const sign = isAltered(group) ? (unicode ? '⇄ ' : '% ') : ''
  const { publisher, published } = quotation.article
  const parts = [
    quotation.speaker ?? 'Speaker not named',
    variants === null ? '…' : spreadInWords(variants),
    publisher,
    published,
  ]
  const shown = parts.filter((part) => part !== null).join(' · ')
  const about = truncate(`     ${sign}${visibleLine(shown)}`, width)
  return [isCurrent ? paint(words, 'strong', palette) : words, paint(about, sign ? 'spun' : 'faint', palette)]
}
