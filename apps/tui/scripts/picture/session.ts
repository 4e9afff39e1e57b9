import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { setTimeout as pause } from 'node:timers/promises'
import { type CellRun, colourful, rowsOf } from './screen.ts'

export const window = { columns: 110, rows: 34 }

/** Keys, and what the screen shows when they have had their effect. */
export type Step = readonly [keys: string, shown: string | RegExp]

const patience = 15_000
/** A frame can arrive in parts. */
const rest = 300

/** The screen of the real session in a real pseudo-terminal after these steps. */
export async function sessionScreen(
  command: string,
  steps: readonly Step[],
  env: Record<string, string>,
): Promise<CellRun[][]> {
  const { columns: cols, rows } = window
  const emulator = new xterm.Terminal({ cols, rows, allowProposedApi: true })
  const pty = spawn(process.execPath, [command], {
    cols,
    rows,
    env: { TERM: 'xterm-256color', ...colourful, ...env },
  })
  const left = new Promise((resolve) => pty.onExit(resolve))
  pty.onData((text) => emulator.write(text))
  try {
    for (const [keys, shown] of steps) {
      pty.write(keys)
      await waitFor(emulator, shown)
    }
    await pause(rest)
    return rowsOf(emulator)
  } finally {
    pty.kill()
    await left
  }
}

async function waitFor(emulator: xterm.Terminal, shown: string | RegExp): Promise<void> {
  const deadline = Date.now() + patience
  while (!textOf(emulator).match(shown)) {
    if (Date.now() > deadline)
      throw new Error(`Waited for ${shown}, but the screen shows:\n${textOf(emulator)}`)
    await pause(50)
  }
}

const textOf = (emulator: xterm.Terminal): string =>
  rowsOf(emulator)
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n')
