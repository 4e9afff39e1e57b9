import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawn, type IPty } from '@lydell/node-pty'
import { expect, onTestFinished } from 'vitest'
import { command, environment } from '../helpers/command.ts'

export type ShellName = 'bash' | 'zsh' | 'fish'
export const shellNames: readonly ShellName[] = ['bash', 'zsh', 'fish']

/** Whether a shell is on this machine. Where tests are to hold for others, all of them are. */
export function isHere(shell: ShellName): boolean {
  const found = spawnSync(shell, ['-c', 'true']).status === 0
  if (!found && process.env['CI'] === 'true')
    throw new Error(`These tests drive ${shell}: install it (.ci/run does so on Debian).`)
  if (!found) console.warn(`${shell} is not here: what it is given to complete by is not tested.`)
  return found
}

/** Each without the files that a person starts it with, but for the line that our help gives. */
const starts: Record<ShellName, { words: string[]; line: string }> = {
  bash: { words: ['--noprofile', '--norc', '-i'], line: 'eval "$(unspin completion bash)"' },
  zsh: { words: ['-f', '-i'], line: 'autoload -U compinit; compinit -u -D; source <(unspin completion zsh)' },
  fish: { words: ['--no-config', '-i'], line: 'unspin completion fish | source' },
}

/**
 * Asks the real command what to complete, and keeps what it is otherwise called with, a
 * zero byte behind each argument.
 */
const recorder = `#!/bin/sh
case "$1" in
  __ids | completion) exec "$NODE" "$COMMAND" "$@" ;;
esac
printf '%s\\0' "$@" > "$HOME/called.part"
mv "$HOME/called.part" "$HOME/called"
`

/** A shell as a person has it before them, in a pseudo-terminal of its own. */
export class InteractiveShell {
  readonly #pty: IPty
  readonly #called: string
  /** All that it has shown. */
  shown = ''

  constructor(shell: ShellName, home: string, variables: NodeJS.ProcessEnv = {}) {
    const { words, line } = starts[shell]
    this.#called = join(home, 'called')
    mkdirSync(join(home, 'bin'), { recursive: true })
    writeFileSync(join(home, 'bin', 'unspin'), recorder)
    chmodSync(join(home, 'bin', 'unspin'), 0o755)
    const env = environment({
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      NODE: process.execPath,
      COMMAND: command,
      PATH: `${join(home, 'bin')}:${process.env['PATH']}`,
      // fish lists nothing where it cannot place text.
      TERM: shell === 'fish' ? 'xterm' : 'dumb',
      PS1: '> ',
      ...variables,
    })
    this.#pty = spawn(shell, words, {
      cols: 200,
      rows: 50,
      cwd: home,
      env: env as Record<string, string>,
    })
    this.#pty.onData((text) => (this.shown += text))
    onTestFinished(() => this.#pty.kill('SIGKILL'))
    this.press(`${line}\r`)
  }

  press(keys: string): void {
    this.#pty.write(keys)
  }

  /**
   * What the command is called with once these keys are pressed; a shell takes them one after
   * the other, however slow it is.
   */
  async calledBy(keys: string): Promise<string[]> {
    rmSync(this.#called, { force: true })
    this.press(keys)
    await expect.poll(() => existsSync(this.#called), { interval: 10, message: `after ${keys}` }).toBe(true)
    return readFileSync(this.#called, 'utf8').split('\0').slice(0, -1)
  }
}
