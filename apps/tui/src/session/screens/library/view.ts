import { articleName } from '@unspin/library/reading'
import type { ArticleSummary } from '@unspin/library'
import { count } from '../../../text/counts.ts'
import { pad, truncate, truncateName } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { visibleLine } from '../../../text/visible.ts'
import { searchLine } from '../../parts/field/line.ts'
import { rowAt } from '../../parts/list/paged.ts'
import { cell, pointer, rowsAround } from '../../parts/list/rows.ts'
import type { Context } from '../../screen/context.ts'
import { columnsIn, roomOf } from './measure.ts'
import type { LibraryState } from './state.ts'

const searchHint = 'words, outlet:NAME, since:2024-03, until:2024, lang:en, copies:yes'

export function libraryLines(state: LibraryState, context: Context): string[] {
  const { list, exists } = state
  if (exists === false) return emptyLines(context)
  const lines = [headLine(state, context), questionLine(state, context), columnHeads(context)]
  if (list.total === null) return [...lines, ' reading…']
  if (list.total === 0)
    return [...lines, state.search === '' ? ' No article yet: a adds some.' : ' Nothing found.']
  const rows = rowsAround(list.cursor, list.total, roomOf(context.size), (index) =>
    rowLine(rowAt(list, index), index === list.cursor, state, context),
  )
  return [...lines, ...rows]
}

function emptyLines({ place, size, palette }: Context): string[] {
  return [
    paint(' There is no library here yet.', 'strong', palette),
    truncate(` It will be in ${visibleLine(place)}`, size.columns),
    '',
    ' a  add articles: a file, a folder, an address',
    ' 3  compare two files, without a library',
    ' s  see what a comparison looks like',
  ].map((line) => truncate(line, size.columns))
}

function headLine({ list, sort, isReversed, marked }: LibraryState, { size, palette }: Context): string {
  const figure = list.total === null ? '' : count(list.total, 'article')
  const parts = [
    figure,
    `by ${isReversed ? `${sort}, reversed` : sort}`,
    ...(marked.size > 0 ? [`${count(marked.size)} marked`] : []),
  ]
  return paint(truncate(` ${parts.filter(Boolean).join('  ·  ')}`, size.columns), 'strong', palette)
}

function questionLine(state: LibraryState, context: Context): string {
  const { size, palette } = context
  if (state.removing) return paint(question(state.removing, size.columns), 'strong', palette)
  return searchLine(state, searchHint, context)
}

function question(removing: readonly ArticleSummary[], width: number): string {
  const rest = '? y removes, any other key keeps.'
  const [only] = removing
  if (only && removing.length === 1) {
    const lead = ' Remove '
    return `${lead}“${truncate(visibleLine(articleName(only)), width - lead.length - rest.length - 2)}”${rest}`
  }
  return ` Remove ${count(removing.length, 'article')}${rest}`
}

function columnHeads({ size, palette }: Context): string {
  const { title, outlet, published, words, copies } = columnsIn(size)
  const heads = [
    pad('title', title),
    pad('outlet', outlet),
    pad('published', published),
    ...(words > 0 ? ['words'.padStart(words)] : []),
    ...(copies > 0 ? ['copies'.padStart(copies)] : []),
  ]
  return paint(`    ${heads.join(' ')}`, 'faint', palette)
}

function rowLine(
  article: ArticleSummary | undefined,
  isCurrent: boolean,
  { marked }: LibraryState,
  { size, palette, unicode }: Context,
): string {
  if (!article) return '    …'
  const { title, outlet, published, words, copies } = columnsIn(size)
  const mark = marked.has(article.id) ? (unicode ? '●' : '*') : ' '
  const cells = [
    pad(truncateName(visibleLine(articleName(article)), title), title),
    cell(article.publisher ?? '', outlet),
    cell(article.published ?? '', published),
    ...(words > 0 ? [count(article.words).padStart(words)] : []),
    ...(copies > 0 ? [(article.copies > 0 ? count(article.copies) : '').padStart(copies)] : []),
  ]
  const line = ` ${pointer(isCurrent, unicode)}${mark} ${cells.join(' ')}`
  return isCurrent ? paint(line, 'strong', palette) : line
}
