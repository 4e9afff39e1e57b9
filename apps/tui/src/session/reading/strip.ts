import { styleText } from 'node:util'
import { signOf } from '../../text/kind-look.ts'
import { paintKind } from '../../text/paint.ts'
import { fieldLine } from '../field/line.ts'
import { windowAround } from '../components/window.ts'
import type { ReadingState } from './state.ts'

/** A sign a passage, in order of `a`; the current one stands out. */
export function stripLine(state: ReadingState, unicode: boolean): string {
  const { subject, passage, size, colour, search } = state
  if (search !== null) return fieldLine('Search:', search, 'words of a passage', { size, colour, unicode })
  const { passages } = subject.comparison
  if (passages.length === 0) return ' No passage in common.'
  const position = ` ${passage + 1}/${passages.length} `
  const room = size.columns - position.length - 3
  const first = windowAround(passage, passages.length, room)
  const signs = passages.slice(first, first + room).map(({ kind }, index) => {
    const sign = paintKind(signOf(kind, unicode), kind, colour)
    return first + index === passage ? emphasised(sign, colour) : sign
  })
  return position + signs.join('')
}

/** Inverse stands out without colour too, but a terminal without any styles needs brackets. */
function emphasised(sign: string, colour: boolean): string {
  return colour ? styleText('inverse', sign, { validateStream: false }) : `[${sign}]`
}
