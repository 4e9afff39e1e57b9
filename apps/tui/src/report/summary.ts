import { kinds } from '@unspin/core'
import { pad, truncate, truncateStart } from '../text/fit.ts'
import { kindLooks, signOf } from '../text/kind-look.ts'
import { brackets, paint, paintKind } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'
import { widthOf } from '../text/width.ts'
import type { Terminal } from '../terminal.ts'
import { otherSide, sides, type Subject } from './subject.ts'
import { directionSentence, labelMeanings, percent } from './wording.ts'

/** The longest name that may push a title aside. */
const widestName = 32
const widestBar = 40

export function verdictLines({ comparison }: Subject, { width, colour }: Terminal): string[] {
  const { label, confidence } = comparison.verdict
  const tail = `: ${labelMeanings[label]} (confidence ${percent(confidence)})`
  const [first = '', ...rest] = prose(label.toUpperCase() + tail, width, '')
  const head = label.toUpperCase()
  return [paint(head, ['bold', 'underline'], colour) + first.slice(head.length), ...rest]
}

/** A line an article: its letter, its file, its title, its length. */
export function articleLines({ comparison, names }: Subject, { width, colour }: Terminal): string[] {
  const counts = sides.map((side) => `${comparison[side].words} words`)
  const countWidth = Math.max(...counts.map((count) => count.length))
  const shown = sides.map((side) => truncateStart(visibleLine(names[side]), widestName))
  const nameWidth = Math.max(...shown.map((name) => widthOf(name)))
  const titleWidth = width - 3 - 2 - nameWidth - 2 - 2 - countWidth
  return sides.map((side, index) => {
    const title = truncate(visibleLine(comparison[side].title ?? ''), titleWidth)
    const letter = paint(side, 'bold', colour)
    return `  ${letter}  ${pad(shown[index]!, nameWidth)}  ${pad(title, Math.max(0, titleWidth))}  ${counts[index]!.padStart(countWidth)}`.trimEnd()
  })
}

export function listLines(heading: string, items: readonly string[], terminal: Terminal): string[] {
  if (items.length === 0) return []
  const lead = terminal.unicode ? '  • ' : '  - '
  return [
    paint(heading, 'bold', terminal.colour),
    ...items.flatMap((item) => prose(item, terminal.width, lead)),
  ]
}

export function directionLines({ comparison: { direction } }: Subject, terminal: Terminal): string[] {
  const undecided = direction.original === null && direction.reasons.length > 0
  return listLines(
    'Direction',
    [...(undecided ? [] : [directionSentence(direction)]), ...direction.reasons],
    terminal,
  )
}

export function shareLines(
  { comparison: { shares } }: Subject,
  { width, colour, unicode }: Terminal,
): string[] {
  const barWidth = Math.min(widestBar, width - 44)
  const lines = sides.map((side) => {
    const sentence = `${percent(shares[side]).padStart(5)} of ${side} has a counterpart in ${otherSide(side)}`
    return `  ${paint(side, 'bold', colour)}  ${bar(shares[side], barWidth, unicode)}${sentence}`
  })
  return [paint('Shares of the body', 'bold', colour), ...lines]
}

function bar(share: number, width: number, unicode: boolean): string {
  if (width < 10) return ''
  const filled = Math.round(share * width)
  const [full, empty] = unicode ? ['█', '░'] : ['#', '.']
  return full.repeat(filled) + empty.repeat(width - filled) + ' '
}

/** How many passages of each kind: at once the key to their signs. */
export function countLines({ comparison: { passages } }: Subject, { colour, unicode }: Terminal): string[] {
  const heading = paint('Passages in common', 'bold', colour)
  if (passages.length === 0) return [heading, '  none']
  const present = kinds
    .map((kind) => ({ kind, count: passages.filter((passage) => passage.kind === kind).length }))
    .filter(({ count }) => count > 0)
  const digits = String(passages.length).length
  const lines = present.map(({ kind, count }) => {
    const sign = paintKind(signOf(kind, unicode), kind, colour)
    return `  ${sign}  ${String(count).padStart(digits)} ${kind.padEnd(9)}  ${kindLooks[kind].meaning}`
  })
  return [heading, ...lines, ...(passages.some(hasMarks) ? [markLine(colour)] : [])]
}

function hasMarks({ replacements, only }: Subject['comparison']['passages'][number]): boolean {
  return replacements.length > 0 || only.a.length > 0 || only.b.length > 0
}

/** The key to the marked words. */
export function markLine(colour: boolean): string {
  const replaced = colour ? paint('word', 'underline', true) : brackets.replaced.join('word')
  const only = colour ? paint('word', 'bold', true) : brackets.only.join('word')
  return `  ${replaced} replaced by another   ${only} on this side only`
}
