import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a program tells as JSON, run in a process of its own. */
export function inOwnProcess<Figures>(program: URL, ...args: string[]): Figures {
  const told = execFileSync(process.execPath, [fileURLToPath(program), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(told) as Figures
}
