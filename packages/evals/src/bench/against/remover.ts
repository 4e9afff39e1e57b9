// Waits for the end of its input, then removes a folder.
//
//   node remover.ts FOLDER

import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const folder = process.argv[2]!
const checks = 5
const betweenMs = 200

process.stdin.resume()
await once(process.stdin, 'close')
// What was under way in it may end a moment later than who began it, and write until then.
for (let gone = 0; gone < checks; gone++) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  await setTimeout(betweenMs)
  if (existsSync(folder)) gone = 0
}
