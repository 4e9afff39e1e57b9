import { publicationInWords } from '@unspin/core/dates'
import { counted, percent } from '@unspin/core/wording'
import { inheritanceOf, labelsOf, nameOf, type RowOf, type TreeRow } from '@unspin/library/reading'
import { count } from '../../../../text/counts.ts'
import { pad, truncate, truncateName } from '../../../../text/fit.ts'
import { paint } from '../../../../text/paint.ts'
import { visibleLine } from '../../../../text/visible.ts'
import { widthOf } from '../../../../text/width.ts'
import type { Context } from '../../../screen/context.ts'

const mostNamed = 3
/** Characters of '2026-03-14', and of '2026-03-14 23:30 -05:00'. */
const day = 10
const withTime = 23
const pointer = 3
const leastHeadline = 5

/** What stands in a row: who, when, how. */
interface Cells {
  fold: string
  name: string
  title: string
  date: string
  how: string
}

export function treeLine(row: TreeRow, lead: string, isCurrent: boolean, context: Context): string {
  const { size, palette, unicode } = context
  const widths = columnsIn(size)
  const { fold, name, title, date, how } = cellsOf(row, unicode, widths.date)
  const drawn = lead + fold
  const room = widths.who - widthOf(drawn)
  const outlet = truncateName(visibleLine(name), room)
  const headline = headlineIn(title, room - widthOf(outlet))
  const gap = ' '.repeat(Math.max(0, room - widthOf(outlet) - widthOf(headline)))
  const end = `${headline}${gap} ${pad(date, widths.date)} ${pad(truncate(how, widths.how), widths.how)}`
  if (isCurrent) return paint(` ${unicode ? '❯' : '>'} ${drawn}${outlet}${end}`, 'strong', palette)
  const shown = title === '' ? outlet : paint(outlet, 'strong', palette)
  return `   ${paint(drawn, 'faint', palette)}${shown}${end}`
}

/** A few letters of it would say nothing. */
const headlineIn = (title: string, room: number): string =>
  title !== '' && room > leastHeadline ? truncate(`  ${visibleLine(title)}`, room) : ''

export function treeHeads({ size, palette }: Context): string {
  const { who, date } = columnsIn(size)
  return paint(`   ${pad('outlet, headline', who)} ${pad('date', date)} copied how, kept`, 'faint', palette)
}

export function columnsIn({ columns }: Context['size']): { who: number; date: number; how: number } {
  // For a bundle, whose copies were made in several ways, more where there is room.
  const how = columns >= 110 ? 28 : 18
  const date = columns >= 130 ? withTime : day
  return { who: columns - pointer - date - how - 2, date, how }
}

function cellsOf(row: TreeRow, unicode: boolean, dateWidth: number): Cells {
  switch (row.type) {
    case 'member':
      return memberCells(row, unicode, dateWidth)
    case 'bundle':
      return bundleCells(row, unicode)
    case 'more':
      return moreCells(row, unicode)
  }
}

function memberCells({ branch, open }: RowOf<'member'>, unicode: boolean, dateWidth: number): Cells {
  const { member, copies, descendants } = branch
  const { publisher, published } = member.article
  const when = dateWidth === withTime ? publicationInWords(member.article) : published
  const inheritance = inheritanceOf(member)
  const folded = copies.length > 0 && !open ? ` (+${count(descendants)})` : ''
  return {
    fold: copies.length > 0 ? foldSign(open, unicode) : branch.parent ? leafSign(unicode) : '',
    name: (publisher ?? nameOf(member)) + folded,
    title: publisher === null ? '' : nameOf(member),
    date: when ?? 'no date',
    how:
      member.link && inheritance ? `${member.link.label} ${percent(inheritance.kept)}` : 'probable original',
  }
}

function bundleCells({ bundle, open }: RowOf<'bundle'>, unicode: boolean): Cells {
  const outlets = [...new Set(bundle.copies.flatMap(({ member }) => member.article.publisher ?? []))]
  const others = outlets.length - mostNamed
  const named = outlets.slice(0, mostNamed).join(', ')
  return {
    fold: foldSign(open, unicode),
    name: counted(bundle.copies.length, 'copy', 'copies'),
    title:
      outlets.length === 0
        ? 'Outlets not known'
        : others > 0
          ? `${named}, and ${counted(others, 'other')}`
          : named,
    date: bundle.time ?? 'no date',
    how: labelsOf(bundle)
      .map(({ label, copies }) => `${label} ${unicode ? '×' : 'x'} ${count(copies)}`)
      .join(', '),
  }
}

const moreCells = ({ hidden }: RowOf<'more'>, unicode: boolean): Cells => ({
  fold: leafSign(unicode),
  name: `${counted(hidden, 'more copy', 'more copies')} …`,
  title: '',
  date: '',
  how: '',
})

const foldSign = (open: boolean, unicode: boolean): string =>
  open ? (unicode ? '▾ ' : '- ') : unicode ? '▸ ' : '+ '

const leafSign = (unicode: boolean): string => (unicode ? '─ ' : '- ')
