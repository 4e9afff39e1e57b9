import { otherSide, percent, sideNames, sides } from '@unspin/core/wording'
import type { Terminal } from '../terminal.ts'
import { barOf } from '../text/bar.ts'
import { paint } from '../text/paint.ts'
import type { Subject } from '../results/subject.ts'

const widestBar = 40
/** A shorter one tells nothing that the figure does not. */
const leastBar = 10
const sentenceWidth = 44

/** How much of each body stands in the other, seen from both sides. */
export function shareLines(
  { comparison: { shares } }: Subject,
  { width, palette, unicode }: Terminal,
): string[] {
  const barWidth = Math.min(widestBar, width - sentenceWidth)
  const lines = sides.map((side) => {
    const bar = barWidth < leastBar ? '' : `${barOf(shares[side], barWidth, unicode)} `
    const share = percent(shares[side]).padStart(5)
    const name = sideNames[side]
    return `  ${paint(name, 'strong', palette)}  ${bar}${share} of ${name} has a counterpart in ${sideNames[otherSide[side]]}`
  })
  return [paint('Shares of the body', 'strong', palette), ...lines]
}
