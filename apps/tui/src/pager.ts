import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { printLines, reportNote, shown } from './output.ts'

const ignore = () => {}

/** Leaves when all fits the window, lets colours through, and leaves the text behind; as git asks of it. */
const lessOptions = 'FRX'

/**
 * Shows lines by the person's pager, where there is a terminal. Only when it is asked for: a terminal scrolls, searches and selects by
 * itself, a report stays where it was printed, and a program that takes the keyboard unasked surprises whoever called another.
 */
export async function printPaged(lines: readonly string[]): Promise<void> {
  if (!process.stdout.isTTY) return printLines(lines)
  const { PAGER = 'less', LESS = lessOptions } = process.env
  if ((await runPager(lines, LESS)) !== pagerNotFound) return
  reportNote(`there is no ${PAGER}: set PAGER to a program that shows text.`)
  await printLines(lines)
}

/** The status of a shell that knows no such program. */
export const pagerNotFound = 127

/** Hands the terminal to the person's pager until they leave it; tells its exit status. */
export async function runPager(lines: readonly string[], LESS: string): Promise<number | null> {
  const { PAGER = 'less' } = process.env
  const pager = spawn(PAGER || 'cat', {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, LESS },
  })
  // Ctrl-C is the pager's.
  process.on('SIGINT', ignore)
  // It may be left before all was read.
  pager.stdin.on('error', ignore)
  pager.stdin.end(`${shown(lines)}\n`)
  const [status] = (await once(pager, 'close')) as [number | null]
  process.off('SIGINT', ignore)
  return status
}
