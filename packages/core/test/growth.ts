import { cpuUsage } from 'node:process'
import { expect } from 'vitest'

const factor = 8
// Linear growth is 8; a quadratic step would make it 64.
const most = 4 * factor
/** Other programs and the compiler of the engine disturb a measurement; a quadratic step shows in each. */
const attempts = 6
const leastMilliseconds = 2

/**
 * Expects that work on eight times as much takes about eight times as long. `prepare` makes the work
 * of a size, which is then timed.
 */
export function expectLinear(small: number, prepare: (size: number) => () => unknown): void {
  const [short, long] = [prepare(small), prepare(small * factor)]
  short()
  const ratios: number[] = []
  for (let attempt = 0; attempt < attempts; attempt++) {
    const base = Math.max(leastMilliseconds, Math.min(milliseconds(short), milliseconds(short)))
    ratios.push(milliseconds(long) / base)
    if (ratios.at(-1)! < most) return
  }
  expect.fail(`${factor} times as much took ${ratios.map(Math.round).join(', ')} times as long.`)
}

/** Of the processor, not of the clock: what others do meanwhile does not count. */
function milliseconds(work: () => unknown): number {
  const before = cpuUsage()
  work()
  const { user, system } = cpuUsage(before)
  return (user + system) / 1000
}
