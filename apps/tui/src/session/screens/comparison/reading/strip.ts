import { signOf } from '../../../../text/kind-look.ts'
import { paint, paintKind } from '../../../../text/paint.ts'
import { fieldLine } from '../../../parts/field/line.ts'
import { windowAround } from '../../../parts/list/rows.ts'
import type { ReadingState } from './reading.ts'
import type { Palette } from '../../../../text/palette.ts'

/** A sign a passage, in order of `a`; the current one stands out. */
export function stripLine(state: ReadingState, unicode: boolean): string {
  const { subject, passage, size, palette, search } = state
  if (search !== null) return fieldLine('Search:', search, 'words of a passage', { size, palette, unicode })
  const { passages } = subject.comparison
  if (passages.length === 0) return ' No passage in common.'
  const position = ` ${passage + 1}/${passages.length} `
  const room = size.columns - position.length - 3
  const first = windowAround(passage, passages.length, room)
  const signs = passages.slice(first, first + room).map(({ kind }, index) => {
    const sign = paintKind(signOf(kind, unicode), kind, palette)
    return first + index === passage ? emphasised(sign, palette) : sign
  })
  return position + signs.join('')
}

/** Inverse stands out without colour too, but a terminal without any styles needs brackets. */
function emphasised(sign: string, palette: Palette | null): string {
  return palette ? paint(sign, 'here', palette) : `[${sign}]`
}
