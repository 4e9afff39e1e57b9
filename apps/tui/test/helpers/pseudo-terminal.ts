import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawn, type IPty } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { onTestFinished } from 'vitest'
import { patience } from '../../../../vitest.patience.ts'
import { command, environment } from './command.ts'

/**
 * The command inside a shell, which shows what a person finds in their terminal when the command has ended.
 */
const inShell = `
echo before
sh -c 'echo $$ > pid; exec "$NODE" "$COMMAND" "$@"' unspin "$@"
echo "ended with $?"
stty -a | tr ' ;' '\\n\\n' | grep -x -e '-*echo' -e '-*icanon' -e '-*isig'
echo the-end
`

/** The same in a shell that can stop it and bring it back to the front. */
export const withJobControl = `
set -m
"$NODE" "$COMMAND" "$@"
echo "stopped with $?"
read answer
fg
echo "ended with $?"
echo the-end
`

interface Options {
  script?: string
  columns: number
  rows: number
  cwd: string
  env?: NodeJS.ProcessEnv
}

/** The real command in a real pseudo-terminal; its screen is read as text, as a person would. */
export class PseudoTerminal {
  readonly #pty: IPty
  readonly #emulator: InstanceType<typeof xterm.Terminal>
  readonly #cwd: string
  /** All that was sent to the terminal. */
  sent = ''

  constructor(words: readonly string[], { columns, rows, cwd, env, script = inShell }: Options) {
    this.#cwd = cwd
    this.#emulator = new xterm.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true })
    const variables = { TERM: 'xterm-256color', NODE: process.execPath, COMMAND: command, ...env }
    this.#pty = spawn('/bin/sh', ['-c', script, 'sh', ...words], {
      cols: columns,
      rows,
      cwd,
      env: environment(variables) as Record<string, string>,
    })
    let running = true
    this.#pty.onExit(() => (running = false))
    this.#pty.onData((text) => {
      this.sent += text
      this.#emulator.write(text)
    })
    onTestFinished(() => {
      if (running) this.#pty.kill('SIGHUP')
    })
  }

  press(keys: string): void {
    this.#pty.write(keys)
  }

  /** Sends a signal to the command itself. */
  signal(signal: NodeJS.Signals): void {
    process.kill(Number(readFileSync(join(this.#cwd, 'pid'), 'utf8')), signal)
  }

  resize(columns: number, rows: number): void {
    this.#pty.resize(columns, rows)
    this.#emulator.resize(columns, rows)
  }

  /** What the window shows. */
  get screen(): string {
    return this.#lines(this.#emulator.buffer.active.baseY)
  }

  /** The window and what has been scrolled out of it. */
  get transcript(): string {
    return this.#lines(0)
  }

  get modes() {
    return {
      alternateScreen: this.#emulator.buffer.active.type === 'alternate',
      bracketedPaste: this.#emulator.modes.bracketedPasteMode,
      cursorShown: this.sent.lastIndexOf('\u001b[?25h') >= this.sent.lastIndexOf('\u001b[?25l'),
    }
  }

  /** Waits until the screen shows something; fails with the screen when it never does. */
  async shows(wanted: string | RegExp): Promise<string> {
    const deadline = Date.now() + patience
    while (Date.now() < deadline) {
      const { screen } = this
      if (typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen)) return screen
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    throw new Error(`Waited for ${wanted}, but the screen shows:\n${this.screen}`)
  }

  #lines(from: number): string {
    const { active } = this.#emulator.buffer
    const lines = Array.from({ length: active.length - from }, (_, row) => active.getLine(from + row))
    return lines
      .map((line) => line?.translateToString(true) ?? '')
      .join('\n')
      .trimEnd()
  }
}
