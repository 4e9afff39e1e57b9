import type { Passage, Side, Span } from '@unspin/core'
import { pad, truncateStart } from '../text/fit.ts'
import { signOf } from '../text/kind-look.ts'
import { bracketed, paint, paintKind, paintRun } from '../text/paint.ts'
import { markLayers, paragraphsOf } from '../text/passage-runs.ts'
import { visibleLine } from '../text/visible.ts'
import { wrap, type Line } from '../text/wrap.ts'
import type { Terminal } from '../terminal.ts'
import { alignParagraphs, type AlignedRow } from './aligned.ts'
import { sides, type Subject } from './subject.ts'

/** Narrower, and two columns hold too few words a line. */
const leastSideBySide = 76

const clingingMarks = 4

interface Frame {
  subject: Subject
  terminal: Terminal
  /** Columns that the passages' numbers take. */
  numberWidth: number
  /** Columns of text on each side, or of both when they stand one above the other. */
  textWidth: number
}

/** The passages of both articles beside each other; one above the other where there is no room. */
export function passageLines(subject: Subject, terminal: Terminal): string[] {
  const { passages } = subject.comparison
  if (passages.length === 0) return []
  const numberWidth = String(passages.length).length + 1
  if (terminal.width < leastSideBySide) {
    const frame = { subject, terminal, numberWidth, textWidth: terminal.width - numberWidth - 5 }
    return passages.flatMap((passage, index) => stacked(passage, index, frame))
  }
  const textWidth = Math.floor((terminal.width - numberWidth - 4) / 2)
  const frame = { subject, terminal, numberWidth, textWidth }
  return [
    ...columnHeads(frame),
    ...passages.flatMap((passage, index) => ['', ...sideBySide(passage, index, frame)]),
  ]
}

function columnHeads({ subject, terminal: { colour, unicode }, numberWidth, textWidth }: Frame): string[] {
  const [a, b] = sides.map(
    (side) => `${side}  ${truncateStart(visibleLine(subject.names[side]), textWidth - 3)}`,
  )
  const gap = ' '.repeat(numberWidth + 1)
  const rule = (unicode ? '─' : '-').repeat(numberWidth + 1 + textWidth * 2 + 3)
  return [paint(`${gap}${pad(a!, textWidth)}   ${b!}`, 'bold', colour), paint(rule, 'gray', colour)]
}

function sideBySide(passage: Passage, index: number, frame: Frame): string[] {
  const { subject, terminal, numberWidth, textWidth } = frame
  const sign = paintKind(signOf(passage.kind, terminal.unicode), passage.kind, terminal.colour)
  const rows = alignParagraphs(passage, subject.articles).flatMap((row) => {
    const [a, b] = sides.map((side) => cellLines(passage, row, side, frame))
    return Array.from({ length: Math.max(a!.length, b!.length) }, (_, line) => [a![line], b![line]] as const)
  })
  return rows.map(([a, b], line) => {
    const number = paint((line === 0 ? String(index + 1) : '').padStart(numberWidth), 'gray', terminal.colour)
    const left = shown(a, terminal) + ' '.repeat(textWidth - (a?.width ?? 0))
    return `${number} ${left} ${sign} ${shown(b, terminal)}`.trimEnd()
  })
}

function stacked(passage: Passage, index: number, frame: Frame): string[] {
  const { terminal, numberWidth } = frame
  const sign = paintKind(signOf(passage.kind, terminal.unicode), passage.kind, terminal.colour)
  const whole: AlignedRow = { a: passage.a, b: passage.b }
  const lines = sides.flatMap((side) =>
    cellLines(passage, whole, side, frame).map((line, row) => {
      const number = side === 'a' && row === 0 ? String(index + 1) : ''
      const lead = paint(number.padStart(numberWidth), 'gray', terminal.colour)
      return `${lead} ${sign} ${row === 0 ? paint(side, 'bold', terminal.colour) : ' '} ${shown(line, terminal)}`
    }),
  )
  return index === 0 ? lines : ['', ...lines]
}

function cellLines(passage: Passage, row: AlignedRow, side: Side, frame: Frame): Line[] {
  const { subject, terminal, textWidth } = frame
  const article = subject.articles[side]
  const paragraphs = paragraphsOf(
    article,
    withPunctuation(article.text, row[side]),
    markLayers(passage, side),
  )
  return paragraphs.flatMap((runs) => wrap(terminal.colour ? runs : bracketed(runs), textWidth))
}

/** A passage is made of words; to be read, it takes the marks that cling to its ends along. */
function withPunctuation(text: string, [start, end]: Span): Span {
  const before = /[\p{Ps}\p{Pi}"']*$/u.exec(text.slice(Math.max(0, start - clingingMarks), start))![0]
  const after = /^[\p{Pe}\p{Pf}"'.,;:!?…]*/u.exec(text.slice(end, end + clingingMarks))![0]
  return [start - before.length, end + after.length]
}

function shown(line: Line | undefined, { colour }: Terminal): string {
  return line ? line.runs.map((run) => paintRun(run, colour)).join('') : ''
}
