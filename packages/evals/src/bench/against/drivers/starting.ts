// `unspin compare` of two files, from the start of its process to its first output and to its
// end; or a Node that does nothing.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fixtures } from '../../../sets.ts'
import { commandOf, type Driver, timedAsync } from '../driver.ts'

const texts = ['spun.txt', 'source.txt'].map((name) => join(fixtures, 'families/fam-A01', name))
const runsInTurn = 2
const runsToWarmUp = 3

export const begin: Driver['begin'] = async (task) => {
  const words = task.detail === 'Node' ? ['--eval', '0'] : [commandOf(task), 'compare', ...texts]
  // The first fill the cache of compiled code.
  for (let run = 0; run < runsToWarmUp; run++) await ended(words)
  return async () => {
    const measured = { 'first output': [] as number[], 'whole process': [] as number[] }
    for (let run = 0; run < runsInTurn; run++) {
      const { first, whole } = await ended(words)
      measured['first output'].push(first)
      measured['whole process'].push(whole)
    }
    return measured
  }
}

/** Milliseconds until a process of Node prints, and until it ends. */
async function ended(words: string[]): Promise<{ first: number; whole: number }> {
  let first = Infinity
  const started = performance.now()
  const whole = await timedAsync(async () => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', () => (first = performance.now() - started)).resume()
    const [status] = await once(child, 'close')
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`)
  })
  return { first, whole }
}
