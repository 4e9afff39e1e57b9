// The process of a driver: begins it, and takes a turn whenever it is told to. It ends with the process that started it.
//
//   node driver-process.ts DRIVER TASK      DRIVER: a module's address; TASK: as JSON

import type { Driver, Measured, Task } from './driver.ts'

/** What a process of a driver says: first that it is ready, then what each turn measured. */
export interface Taken {
  measured: Measured
  /** Milliseconds of all threads of this process. */
  cpuMs: number
}

process.on('disconnect', () => process.exit(1))
const [module = '', task = ''] = process.argv.slice(2)
const { begin } = (await import(module)) as Driver
const takeTurn = await begin(JSON.parse(task) as Task)
process.on('message', () => void take())
process.send!('ready')

async function take(): Promise<void> {
  const begun = process.cpuUsage()
  const measured = await takeTurn()
  const { user, system } = process.cpuUsage(begun)
  process.send!({ measured, cpuMs: (user + system) / 1000 } satisfies Taken)
}
