import { createLocalClient } from '@unspin/api'
import { printLines } from '../output.ts'
import { reportLines } from '../report/report.ts'
import { terminalOf } from '../terminal.ts'
import { paint } from '../text/paint.ts'
import type { Palette } from '../text/palette.ts'

const next = [
  { command: 'unspin compare A B', does: 'compare two articles of your own' },
  { command: 'unspin', does: 'choose them and read them side by side in the terminal' },
  { command: 'unspin serve', does: 'the same in the browser' },
  { command: 'unspin help', does: 'everything else' },
]

/** Compares the bundled pair, and tells how to go on. */
export async function compareSample(): Promise<void> {
  const client = createLocalClient()
  const { a, b } = await client.samples.pair.query()
  const report = await client.comparisons.compare.query({ a, b })
  const terminal = terminalOf(process.stdout, process.env)
  const subject = { ...report, names: { a: a.name, b: b.name } }
  await printLines([...reportLines(subject, terminal), '', ...nextLines(terminal.palette)])
}

function nextLines(palette: Palette | null): string[] {
  const width = Math.max(...next.map(({ command }) => command.length))
  const lines = next.map(
    ({ command, does }) => `  ${paint(command.padEnd(width), 'strong', palette)}  ${does}`,
  )
  return [paint('What to try next', 'strong', palette), ...lines]
}
