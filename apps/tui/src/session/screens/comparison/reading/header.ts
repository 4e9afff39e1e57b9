import { confidenceOf, copyLabels, percent, sideNames } from '@unspin/core/wording'
import { pad, truncate, truncateName } from '../../../../text/fit.ts'
import { paint, paintLabel } from '../../../../text/paint.ts'
import { visibleLine } from '../../../../text/visible.ts'
import { gutterWidth, measure } from './measure.ts'
import type { ReadingState } from './reading.ts'

/** The verdict and what it rests on, then the names over the panes. */
export function headerLines(state: ReadingState): string[] {
  const { subject, size, palette } = state
  const { verdict, direction, shares } = subject.comparison
  const head = [verdict.label.toUpperCase(), confidenceOf(verdict)].filter(Boolean).join(' ')
  const original = direction.original
    ? `original ${sideNames[direction.original]} ${percent(direction.confidence)}`
    : copyLabels.has(verdict.label)
      ? 'original unknown'
      : null
  const common = `${percent(shares.a)} of A, ${percent(shares.b)} of B`
  const parts = original === null ? '' : `   ${original}`
  const roomy = `${parts}   in common: ${common}`
  const room = size.columns - head.length - 1
  const rest = roomy.length <= room ? roomy : `${parts}   ${common}`
  const reasons = verdict.reasons.slice(0, measure(size).reasons)
  return [
    paintLabel(` ${head}`, verdict.label, palette) + truncate(rest, room),
    ...reasons.map((reason) => truncate(` ${visibleLine(reason)}`, size.columns)),
  ]
}

export function paneHeads({ subject: { names }, size, palette }: ReadingState): string {
  const { paneWidth } = measure(size)
  const head = (side: 'a' | 'b') => {
    const name = truncateName(visibleLine(names[side]), paneWidth - 3)
    return ' '.repeat(gutterWidth) + pad(`${sideNames[side]}  ${name}`, paneWidth)
  }
  return paint(`${head('a')} ${head('b')}`, 'strong', palette)
}
