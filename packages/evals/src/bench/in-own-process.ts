import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Alone } from './alone.ts'

const alone = fileURLToPath(new URL('alone.ts', import.meta.url))

/** Runs alone.ts with these arguments; see there. */
export function inOwnProcess(...args: string[]): Alone {
  return JSON.parse(execFileSync(process.execPath, [alone, ...args], { encoding: 'utf8' }))
}
