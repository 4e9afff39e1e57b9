// The process of a driver: begins it, and takes a turn whenever it is told to. It ends
// with the process that started it.
//
//   node driver-process.ts DRIVER TASK      DRIVER: a module's address; TASK: as JSON

import { existsSync, readFileSync } from 'node:fs'
import type { Driver, Measured, Task } from './driver.ts'

/** What a process of a driver says: first that it is ready, then what each turn measured. */
export interface Taken {
  measured: Measured
  /** Milliseconds of all threads of this process, and of the processes that it waited for. */
  cpuMs: number
}

process.on('disconnect', () => process.exit(1))
const [module = '', task = ''] = process.argv.slice(2)
const { begin } = (await import(module)) as Driver
const takeTurn = await begin(JSON.parse(task) as Task)
process.on('message', () => void take())
process.send!('ready')

async function take(): Promise<void> {
  const begun = cpuMs()
  const measured = await takeTurn()
  process.send!({ measured, cpuMs: cpuMs() - begun } satisfies Taken)
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000 + ofOthers()
}

/** Node does not tell of processes that ended; Linux does, in hundredths of a second. */
function ofOthers(): number {
  if (!existsSync('/proc/self/stat')) return 0
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // The second field is a name, in parentheses, with any character; cutime and cstime are the
  // sixteenth and the seventeenth.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15)
  return 10 * (Number(user) + Number(system))
}
