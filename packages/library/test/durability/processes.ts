import { spawn, type SpawnOptions } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

/** What a writer said until it ended, by itself or because it was killed. */
export interface Said {
  /** Ids of what it said is durable. */
  kept: string[]
  isDone: boolean
  /** How it told a failure: the problem, and the line. */
  error: string | null
}

export interface Writing {
  first: number
  count: number
  batch: number
  /** Kills it without a warning, so many milliseconds after it has opened the library. */
  killAfter?: number
  /** Shell words before the command: limits to run it under. */
  under?: string
  options?: SpawnOptions
}

/** Runs writer.ts in a process of its own. */
export async function write(
  library: string,
  { first, count, batch, killAfter, under, options = {} }: Writing,
): Promise<Said> {
  const args = [writer, library, String(first), String(count), String(batch)]
  const command = under
    ? ['bash', '-c', `${under}; exec "$0" "$@"`, process.execPath, ...args]
    : [process.execPath, ...args]
  const child = spawn(command[0]!, command.slice(1), { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
  const said: Said = { kept: [], isDone: false, error: null }
  for await (const line of createInterface({ input: child.stdout! })) {
    if (line === 'open') {
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    } else if (line === 'done') said.isDone = true
    else if (line.startsWith('error ')) said.error = line.slice('error '.length)
    else said.kept.push(...line.split(' '))
  }
  return said
}
