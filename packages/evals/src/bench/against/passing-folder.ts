import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const remover = fileURLToPath(new URL('remover.ts', import.meta.url))

/**
 * Works with a temporary folder that is gone afterwards, however this process ends: another one, which
 * outlives it, holds the end of a pipe and removes the folder when the pipe closes. A handler of signals
 * could not do that: nobody handles SIGKILL.
 */
export async function withPassingFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-against-'))
  const child = spawn(process.execPath, [remover, folder], {
    stdio: ['pipe', 'ignore', 'inherit'],
    // Ctrl-C in a terminal reaches every process of a group.
    detached: true,
  })
  const removed = once(child, 'exit')
  try {
    return await work(folder)
  } finally {
    child.stdin.end()
    await removed
  }
}
