import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { printLines, reportNote, shown } from './output.ts'

const ignore = () => {}

/**
 * Options of `less`, the same that git sets: quit if all fits the window, let colours
 * through, leave the text on the screen.
 */
const lessOptions = 'FRX'

/**
 * Shows lines by the person's pager, where there is a terminal. Only when it is asked for: a terminal
 * scrolls, searches and selects by itself, a report stays where it was printed, and a program that takes the
 * keyboard unasked surprises whoever called another.
 */
export async function printPaged(lines: readonly string[]): Promise<void> {
  if (!process.stdout.isTTY) return printLines(lines)
  const { PAGER = 'less', LESS = lessOptions } = process.env
  if ((await runPager(lines, LESS)) !== pagerNotFound) return
  reportNote(`there is no ${PAGER}: set PAGER to a program that shows text.`)
  await printLines(lines)
}

/** The exit status by which a shell says that there is no such program. */
export const pagerNotFound = 127

/** Hands the terminal to the person's pager until they leave it; tells its exit status. */
export async function runPager(lines: readonly string[], LESS: string): Promise<number | null> {
  const { PAGER = 'less' } = process.env
  const pager = spawn(PAGER || 'cat', {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, LESS },
  })
  // Ctrl-C is left to the pager.
  process.on('SIGINT', ignore)
  // It may be left before all was read.
  pager.stdin.on('error', ignore)
  pager.stdin.end(`${shown(lines)}\n`)
  const [status] = (await once(pager, 'close')) as [number | null]
  process.off('SIGINT', ignore)
  return status
}
