import { articleName } from '@unspin/library/reading'
import type { ArticleSummary } from '@unspin/library'
import type { Terminal } from '../terminal.ts'
import { pad, truncate } from '../text/fit.ts'
import { paint } from '../text/paint.ts'
import { visibleLine } from '../text/visible.ts'

const widths = { day: 10, publisher: 18 }
const leastTitle = 20

/** An article on one line: its day, its outlet, its title, its id, by which it is asked for. */
export function articleLine(
  {
    id,
    title,
    opening,
    published,
    publisher,
  }: Pick<ArticleSummary, 'id' | 'title' | 'opening' | 'published' | 'publisher'>,
  { width, palette }: Terminal,
): string {
  const shownId = visibleLine(id)
  const room = width - widths.day - widths.publisher - shownId.length - 6
  const titleWidth = Math.max(leastTitle, room)
  return [
    pad(published ?? '', widths.day),
    pad(truncate(visibleLine(publisher ?? ''), widths.publisher), widths.publisher),
    pad(truncate(visibleLine(articleName({ id, title, opening })), titleWidth), titleWidth),
    paint(shownId, 'strong', palette),
  ].join('  ')
}
