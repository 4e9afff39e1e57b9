import xterm from '@xterm/headless'
import type { IBufferCell, IBufferLine } from '@xterm/headless'

/** A terminal with all colours on a dark background, as the pictures have it. */
export const colourful = { COLORTERM: 'truecolor', COLORFGBG: '15;0' }

/** Neighbouring cells that look alike; one character each. */
export interface CellRun {
  column: number
  text: string
  /** As `#rrggbb`; null for the terminal's own. */
  colour: string | null
  bold: boolean
  underline: boolean
  inverse: boolean
}

/** What a terminal shows of an output, row by row. */
export async function screenRows(output: string, columns: number): Promise<CellRun[][]> {
  const rows = output.split('\n').length
  const terminal = new xterm.Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true })
  await new Promise<void>((resolve) => terminal.write(output, resolve))
  return rowsOf(terminal)
}

/** What a terminal shows now. */
export function rowsOf({ buffer: { active } }: xterm.Terminal): CellRun[][] {
  return Array.from({ length: active.length }, (_, row) => runsOf(active.getLine(row)!))
}

function runsOf(line: IBufferLine): CellRun[] {
  const runs: CellRun[] = []
  for (let column = 0; column < line.length; column++) {
    const cell = line.getCell(column)!
    const next = runOf(cell, column)
    const last = runs.at(-1)
    if (last && looksLike(last, next)) last.text += next.text
    else runs.push(next)
  }
  return runs
}

function runOf(cell: IBufferCell, column: number): CellRun {
  const text = cell.getChars() || ' '
  if (text.length !== 1 || cell.getWidth() !== 1) throw new Error(`'${text}' does not fit into one cell.`)
  return {
    column,
    text,
    colour: cell.isFgRGB() ? `#${cell.getFgColor().toString(16).padStart(6, '0')}` : null,
    bold: cell.isBold() !== 0,
    underline: cell.isUnderline() !== 0,
    inverse: cell.isInverse() !== 0,
  }
}

const looks = ['colour', 'bold', 'underline', 'inverse'] as const

function looksLike(one: CellRun, other: CellRun): boolean {
  return looks.every((look) => one[look] === other[look])
}
