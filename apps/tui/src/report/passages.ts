import { sideNames, sides } from '@unspin/core/wording'
import type { Passage } from '@unspin/core'
import type { Terminal } from '../terminal.ts'
import { pad, truncateStart } from '../text/fit.ts'
import { signOf } from '../text/kind-look.ts'
import { paint, paintKind, paintRun } from '../text/paint.ts'
import { visibleLine } from '../text/visible.ts'
import type { Line } from '../text/wrap.ts'
import { alignParagraphs } from './aligned.ts'
import { cellWriter, type CellWriter } from './cells.ts'
import type { Subject } from '../results/subject.ts'

/** Narrower, and two columns hold too few words a line. */
const leastSideBySide = 76
/** A passage may begin with a figure: it stands apart from the passage's number. */
const afterNumber = '  '
/** A space on either side of the sign. */
const signColumn = ' = '

/** The passages of both articles beside each other; one above the other where there is no room. */
export function passageLines(subject: Subject, terminal: Terminal): string[] {
  const { passages } = subject.comparison
  if (passages.length === 0) return []
  return terminal.width < leastSideBySide ? stackedPages(subject, terminal) : columnPages(subject, terminal)
}

function columnPages(subject: Subject, terminal: Terminal): string[] {
  const { passages } = subject.comparison
  const numberWidth = numberWidthOf(passages)
  const textWidth = Math.floor((terminal.width - numberWidth - afterNumber.length - signColumn.length) / 2)
  const write = cellWriter(subject, textWidth, terminal.palette)
  const blocks = passages.map((passage, index) => {
    const rows = pairedLines(passage, subject, write).map(([a, b], row) => {
      const number = numberCell(row === 0 ? index : null, numberWidth, terminal)
      const left = shown(a, terminal) + ' '.repeat(textWidth - (a?.width ?? 0))
      return `${number}${afterNumber}${left} ${kindSign(passage, terminal)} ${shown(b, terminal)}`.trimEnd()
    })
    return ['', ...rows]
  })
  return [...columnHeads(subject, terminal, numberWidth, textWidth), ...blocks.flat()]
}

function columnHeads(
  { names }: Subject,
  { palette, unicode }: Terminal,
  numberWidth: number,
  textWidth: number,
): string[] {
  const [a = '', b = ''] = sides.map(
    (side) => `${sideNames[side]}  ${truncateStart(visibleLine(names[side]), textWidth - 3)}`,
  )
  const lead = ' '.repeat(numberWidth + afterNumber.length)
  const rule = (unicode ? '─' : '-').repeat(lead.length + textWidth * 2 + signColumn.length)
  return [
    paint(`${lead}${pad(a, textWidth)}${' '.repeat(signColumn.length)}${b}`, 'strong', palette),
    paint(rule, 'faint', palette),
  ]
}

/** The lines of both cells of each row, filled up where one cell is shorter. */
function pairedLines(passage: Passage, { articles }: Subject, write: CellWriter): [a?: Line, b?: Line][] {
  return alignParagraphs(passage, articles).flatMap((row) => {
    const a = write(passage, 'a', row.a)
    const b = write(passage, 'b', row.b)
    return Array.from({ length: Math.max(a.length, b.length) }, (_, line): [a?: Line, b?: Line] => [
      a[line],
      b[line],
    ])
  })
}

function stackedPages(subject: Subject, terminal: Terminal): string[] {
  const { passages } = subject.comparison
  const numberWidth = numberWidthOf(passages)
  const write = cellWriter(subject, terminal.width - numberWidth - ' = A '.length, terminal.palette)
  return passages.flatMap((passage, index) => {
    const rows = sides.flatMap((side) =>
      write(passage, side, passage[side]).map((line, row) => {
        const number = numberCell(side === 'a' && row === 0 ? index : null, numberWidth, terminal)
        const letter = row === 0 ? paint(sideNames[side], 'strong', terminal.palette) : ' '
        return `${number} ${kindSign(passage, terminal)} ${letter} ${shown(line, terminal)}`
      }),
    )
    return index === 0 ? rows : ['', ...rows]
  })
}

function numberWidthOf(passages: readonly Passage[]): number {
  return String(passages.length).length + 1
}

function numberCell(index: number | null, width: number, { palette }: Terminal): string {
  return paint((index === null ? '' : String(index + 1)).padStart(width), 'faint', palette)
}

function kindSign({ kind }: Passage, { palette, unicode }: Terminal): string {
  return paintKind(signOf(kind, unicode), kind, palette)
}

function shown(line: Line | undefined, { palette }: Terminal): string {
  return line ? line.runs.map((run) => paintRun(run, palette)).join('') : ''
}
