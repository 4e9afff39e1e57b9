import { truncate, truncateStart } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { visible, visibleLine } from '../../../text/visible.ts'
import { widthOf } from '../../../text/width.ts'
import type { Context } from '../../screen/context.ts'

/** A line that is being entered, with a cursor behind it; a hint as long as it is empty. */
export function fieldLine(
  label: string,
  text: string,
  hint: string,
  { size, palette, unicode }: Pick<Context, 'size' | 'palette' | 'unicode'>,
): string {
  const lead = ` ${label} `
  const room = size.columns - widthOf(lead) - 1
  const shown = truncateStart(visible(text), room)
  const cursor = palette ? paint(' ', 'here', palette) : unicode ? '▏' : '_'
  const rest = text === '' ? paint(truncate(` ${hint}`, room), 'faint', palette) : ''
  return paint(lead, 'strong', palette) + shown + cursor + rest
}

/** What is looked for: as it is entered, and afterwards; empty where that is nothing. */
export function searchLine(
  { search, isSearching }: { search: string; isSearching: boolean },
  hint: string,
  context: Pick<Context, 'size' | 'palette' | 'unicode'>,
): string {
  if (isSearching) return fieldLine('Search:', search, hint, context)
  return search === '' ? '' : truncate(` Search: ${visibleLine(search)}`, context.size.columns)
}
