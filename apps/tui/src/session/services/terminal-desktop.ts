import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { pagerNotFound, runPager } from '../../pager.ts'
import type { Desktop, NamedPage } from './desktop.ts'
import { keepPage } from './pages.ts'

/** Gives the terminal to others while the work goes on; Ink's `suspendTerminal`. */
export type HandOver = (work: () => Promise<void>) => Promise<void>

/** Lets colours through, and stays until it is left even if all fits, or the text would flash by. */
const lessOptions = 'R'

/**
 * Milliseconds, longer than a stop signal takes to arrive; the clock stands
 * still while the process is stopped.
 */
const timeToStop = 50

/** Opens things with the programs of the person's machine. */
export class TerminalDesktop implements Desktop {
  readonly #stdout: NodeJS.WriteStream
  #handOver: HandOver = (work) => work()

  constructor(stdout: NodeJS.WriteStream) {
    this.#stdout = stdout
  }

  /** To be shown once the session is on the screen. */
  useHandOver(handOver: HandOver): void {
    this.#handOver = handOver
  }

  /** OSC 52: the terminal has the clipboard, over SSH too. */
  async copy(text: string): Promise<void> {
    this.#stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`)
  }

  async browse(page: NamedPage): Promise<string> {
    const file = await keepPage(page)
    const [program, ...words] = openers[process.platform] ?? ['xdg-open']
    return (await open(program!, [...words, file])) === 0
      ? `Opened in the browser: ${file}`
      : `No browser could be opened. The report is in ${file}`
  }

  async read(lines: readonly string[]): Promise<void> {
    await this.#handOver(async () => {
      if ((await runPager(lines, lessOptions)) === pagerNotFound)
        throw new Error('There is no such pager: set PAGER to a program that shows text.')
    })
  }

  async suspend(): Promise<null> {
    if (process.platform === 'win32') return null
    await this.#handOver(async () => {
      // The whole group, as the terminal itself would: a program that started us stops too.
      process.kill(0, 'SIGTSTP')
      await setTimeout(timeToStop)
    })
    return null
  }
}

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Runs a program that opens a file elsewhere; tells its exit status, null when there is no such program. */
function open(program: string, words: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore' })
    child.on('error', () => resolve(null))
    child.on('close', resolve)
  })
}
