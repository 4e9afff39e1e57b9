import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Task } from './driver.ts'
import type { Taken } from './driver-process.ts'
import type { Row } from './rows.ts'

export interface BothTaken {
  before: Taken
  now: Taken
}

export interface AllTurns {
  turns: BothTaken[]
  /**
   * Of the machine, on average while the turns were taken: processes that would run, for each core or not.
   */
  load: number
}

const driverProcess = fileURLToPath(new URL('driver-process.ts', import.meta.url))

/** Lets both take turns, `before` first: A B A B. While one works, the other waits. */
export async function takeTurns(row: Row, count: number, before: Task, now: Task): Promise<AllTurns> {
  const turns: BothTaken[] = []
  const loads: number[] = []
  const players = [new Player(row, before), new Player(row, now)] as const
  try {
    for (let i = 0; i < count; i++) {
      turns.push({ before: await players[0].turn(), now: await players[1].turn() })
      loads.push(loadavg()[0]!)
    }
  } finally {
    for (const player of players) player.end()
  }
  return { turns, load: loads.reduce((sum, one) => sum + one, 0) / loads.length }
}

/** One of the two: a process for all its turns or, where the row asks for that, a new one for each. */
class Player {
  private child: ChildProcess | null = null
  private readonly row: Row
  private readonly task: Task

  constructor(row: Row, task: Task) {
    this.row = row
    this.task = task
  }

  async turn(): Promise<Taken> {
    this.child ??= await this.begin()
    this.child.send('turn')
    const taken = (await this.heard(this.child)) as Taken
    if (this.row.afresh) this.end()
    return taken
  }

  end(): void {
    this.child?.disconnect()
    this.child = null
  }

  private async begin(): Promise<ChildProcess> {
    const driver = new URL(`drivers/${this.row.driver}.ts`, import.meta.url).href
    const child = fork(driverProcess, [driver, JSON.stringify(this.task)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    await this.heard(child)
    return child
  }

  /** The next thing that it says. */
  private async heard(child: ChildProcess): Promise<unknown> {
    const enough = new AbortController()
    const ended = once(child, 'exit', enough).then(([code, signal]) => {
      throw new Error(`${this.row.name}: the process for ${this.task.root} ended early (${signal ?? code})`)
    })
    try {
      const [said] = await Promise.race([once(child, 'message', enough), ended])
      return said
    } finally {
      ended.catch(() => undefined)
      enough.abort()
    }
  }
}
