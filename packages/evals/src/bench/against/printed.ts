import type { Line, Row } from './rows.ts'
import { beside, type Figure, type Turns } from './statistics.ts'
import type { AllTurns, BothTaken } from './turns.ts'

const sum: Figure = (samples) => samples.reduce((total, one) => total + one, 0)

/** What is printed of a row's turns. */
export function linesOf(row: Row, { turns, load }: AllTurns): string[] {
  const ofProcessors = turns.map((turn) => bothOf(turn, ({ cpuMs }) => [cpuMs]))
  const cpu = beside(ofProcessors, sum).ratio
  const circumstances = `CPU × ${cpu.toFixed(2)}  ${turns.length} turns, load ${load.toFixed(1)}`
  return row.lines.map((line) => {
    const ofLine = turns.map((turn) => bothOf(turn, ({ measured }) => measured[line.series]!))
    return `${figuresOf(row, line, ofLine)}  ${circumstances}`
  })
}

function figuresOf({ name }: Row, { series, unit, figure, called }: Line, turns: Turns[]): string {
  const { before, now, ratio, spread, best } = beside(
    turns,
    figure,
    series === 'a second' ? Math.max : Math.min,
  )
  return [
    [name, series, called].filter(Boolean).join(', ').padEnd(44),
    `${shown(before)} → ${shown(now)} ${unit}`.padEnd(24),
    `× ${ratio.toFixed(2)} (${spread.map((one) => one.toFixed(2)).join('–')})`.padEnd(22),
    `best × ${best.toFixed(2)}`,
  ].join(' ')
}

const bothOf = (turn: BothTaken, of: (taken: BothTaken['now']) => number[]): Turns => ({
  before: of(turn.before),
  now: of(turn.now),
})

/** Three figures. */
const shown = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
