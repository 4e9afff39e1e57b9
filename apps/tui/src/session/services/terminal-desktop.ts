import { spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Desktop, NamedPage } from './desktop.ts'

/** Gives the terminal to others while the work goes on; Ink's `suspendTerminal`. */
export type HandOver = (work: () => Promise<void>) => Promise<void>

/** Longer than a stop by the shell takes to arrive; the clock stands still meanwhile. */
const timeToStop = 50

/** Opens things with the programs of the person's machine. */
export class TerminalDesktop implements Desktop {
  readonly #stdout: NodeJS.WriteStream
  #handOver: HandOver = (work) => work()

  constructor(stdout: NodeJS.WriteStream) {
    this.#stdout = stdout
  }

  /** To be told once the session is on the screen. */
  useHandOver(handOver: HandOver): void {
    this.#handOver = handOver
  }

  /** OSC 52: the terminal has the clipboard, over SSH too. */
  async copy(text: string): Promise<void> {
    this.#stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`)
  }

  async browse({ name, content }: NamedPage): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'unspin-report-'))
    const file = join(folder, basename(name))
    await writeFile(file, content, { mode: 0o600 })
    const [program, ...words] = openers[process.platform] ?? ['xdg-open']
    const opened = await run(program!, [...words, file], 'ignore').catch(() => null)
    return opened === 0
      ? `Opened in the browser: ${file}`
      : `No browser could be opened. The report is in ${file}`
  }

  async read(text: string): Promise<void> {
    const pager = process.env['PAGER'] || 'less -R'
    await this.#handOver(async () => {
      const status = await run(pager, [], 'pipe', text)
      if (status === 127) throw new Error(`The pager '${pager}' could not be run. Set PAGER to one.`)
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

/** Runs a program to its end; one that reads standard input may stop before the end of it. */
function run(
  program: string,
  words: readonly string[],
  output: 'ignore' | 'pipe',
  input?: string,
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const shell = output === 'pipe'
    const child = spawn(program, words, {
      shell,
      stdio: [
        input === undefined ? 'ignore' : 'pipe',
        shell ? 'inherit' : 'ignore',
        shell ? 'inherit' : 'ignore',
      ],
    })
    child.on('error', reject)
    child.on('close', resolve)
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
