import { once } from 'node:events'
import { endBy } from './stopping.ts'
import { inAscii, speaksUnicode } from './text/ascii.ts'
import { escaped, visibleLine } from './text/visible.ts'

/**
 * Data go to the standard output, as they are; in a terminal, which they must not
 * steer, as JSON would escape them.
 */
export function print(text: string): Promise<void> {
  return write(process.stdout.isTTY ? escaped(text) : text)
}

/** Waits when the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain')
}

/** Lines for people, as their terminal can show them. */
export function printLines(lines: readonly string[]): Promise<void> {
  return write(shown(lines))
}

export function shown(lines: readonly string[]): string {
  const text = lines.join('\n')
  return speaksUnicode(process.env) ? text : inAscii(text, process.stdout.columns ?? Infinity)
}

/** One object: easy to read in a terminal, one line for a program. */
export function printJson(value: unknown): Promise<void> {
  return print(JSON.stringify(value, null, process.stdout.isTTY ? 2 : 0))
}

export function reportProblem(message: string): void {
  process.stderr.write(`unspin: ${shown([message])}\n`)
}

let isQuiet = false

/** From now on standard error gets nothing but errors. */
export function beQuiet(): void {
  isQuiet = true
}

/** Whether to show progress: standard error is a terminal, and nobody asked for quiet. */
export function isProgressWanted(): boolean {
  return !isQuiet && process.stderr.isTTY === true
}

export function reportNote(note: string): void {
  if (isQuiet) return
  process.stderr.write(`unspin: note: ${shown([visibleLine(note)])}\n`)
}

/**
 * A reader that has seen enough (`| head -1`) closes the pipe: nothing to complain of, but what
 * was to be done is not done, so it is no success either. We end as programs in C do, by
 * SIGPIPE, which a shell tells as 141.
 */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return endBy('SIGPIPE')
      // The output that fails cannot say so itself; the other one may still be read.
      if (stream === process.stdout)
        process.stderr.write(`unspin: the output cannot be written: ${error.message}.\n`)
      process.exit(1)
    })
  }
}
