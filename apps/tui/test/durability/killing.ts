import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { command, environment } from '../helpers/command.ts'
import type { MadeLibrary } from './made-library.ts'

/** How often each command is killed; `UNSPIN_KILLS=100` for more. */
export const kills = Number(process.env['UNSPIN_KILLS'] ?? 4)

export interface Ending {
  status: number | null
  signal: NodeJS.Signals | null
  /** Milliseconds until the command began to write, if that was seen, and until it ended. */
  began: number | null
  took: number
}

export interface Moment {
  signal: NodeJS.Signals
  /** Milliseconds, from the start or from where it is seen that the command writes. */
  after: number
  from: 'start' | 'writing'
}

export const partsIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.includes('.part'))

/** Runs the command, and stops it at a moment, if one is given. `place` is the folder that it writes into. */
export async function runUntil(
  words: readonly string[],
  place: string,
  { folder, library }: MadeLibrary,
  moment?: Moment,
): Promise<Ending> {
  const left = new Set(partsIn(place))
  const start = performance.now()
  const child = spawn(process.execPath, [command, ...words], {
    cwd: folder,
    env: environment({ UNSPIN_LIBRARY: library }),
    stdio: 'ignore',
  })
  const run = { ended: false }
  const end = once(child, 'close').finally(() => (run.ended = true))
  let began: number | null = null
  const watching = async () => {
    while (!run.ended && began === null) {
      if (partsIn(place).some((name) => !left.has(name))) began = performance.now() - start
      else await setTimeout(1)
    }
  }
  const watched = watching()
  if (moment) {
    if (moment.from === 'writing') await watched
    await setTimeout(moment.after)
    if (!run.ended) child.kill(moment.signal)
  }
  const [status, signal] = (await end) as [number | null, NodeJS.Signals | null]
  await watched
  return { status, signal, began, took: performance.now() - start }
}

/**
 * Kills a command as often as asked, without a warning: half of the times at any moment of its run, the
 * others while it writes. Tells how often it was still running; `check` looks at what it has left.
 */
export async function kill(
  words: () => readonly string[],
  place: string,
  made: MadeLibrary,
  whole: Ending,
  check: (wasKilled: boolean) => Promise<void> | void,
): Promise<number> {
  let killed = 0
  let tries = 0
  // Some come too late: what writes for a moment at its end is hard to hit.
  for (; killed < kills && tries < 20 * kills; tries++) {
    const from = tries % 2 === 0 ? 'writing' : 'start'
    const after = Math.random() * (from === 'start' ? whole.took : whole.took - (whole.began ?? 0))
    const { signal } = await runUntil(words(), place, made, { signal: 'SIGKILL', from, after })
    if (signal === 'SIGKILL') killed++
    await check(signal === 'SIGKILL')
  }
  if (process.env['UNSPIN_KILLS']) process.stdout.write(`${killed} kills came in time, of ${tries}.\n`)
  return killed
}
