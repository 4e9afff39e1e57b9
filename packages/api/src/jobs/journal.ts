import { closeSync, existsSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder, replaceFile, workingWith } from '@unspin/library'
import { z } from 'zod'
import { jobSummary, unread } from './job.ts'

/** What a process told of a job at one time; places are those that it had not told before. */
const entry = z.object({
  process: z.object({ pid: z.int().positive(), key: z.string() }),
  at: z.iso.datetime(),
  job: jobSummary,
  failures: z.array(unread),
  skipped: z.array(unread),
})
export type JournalEntry = z.output<typeof entry>

/** A file that processes append lines of JSON to, and read from where they left off. A line that is none is passed over: it was torn. */
export class Journal {
  readonly #file: string
  #read = 0
  #inode = 0

  constructor(file: string) {
    this.#file = file
  }

  /** One call of the system for the whole line, so that no other process's comes between; it ends what a crash has torn. */
  append(line: JournalEntry): void {
    workingWith(this.#file, () => {
      makeFolder(dirname(this.#file))
      const file = openSync(this.#file, 'a', 0o600)
      try {
        writeSync(file, `\n${JSON.stringify(line)}\n`)
      } finally {
        closeSync(file)
      }
    })
  }

  /** Bytes that were read of it. */
  get size(): number {
    return this.#read
  }

  /** Puts another in its place, as a whole. */
  replace(lines: readonly JournalEntry[]): void {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    workingWith(this.#file, () => replaceFile(this.#file, text, 0o600))
  }

  /** What was appended since the last time; all of it where another file has taken its place. */
  readOn(): JournalEntry[] {
    const file = open(this.#file)
    if (file === null) return []
    return workingWith(this.#file, () => this.#entriesSince(file))
  }

  #entriesSince(file: number): JournalEntry[] {
    try {
      const { ino, size } = fstatSync(file)
      if (ino !== this.#inode || size < this.#read) this.#read = 0
      this.#inode = ino
      return this.#entries(file, size)
    } finally {
      closeSync(file)
    }
  }

  #entries(file: number, size: number): JournalEntry[] {
    const bytes = Buffer.alloc(size - this.#read)
    readSync(file, bytes, 0, bytes.length, this.#read)
    // What has no end yet is read again.
    const end = bytes.lastIndexOf('\n') + 1
    this.#read += end
    return bytes.toString('utf8', 0, end).split('\n').flatMap(entryIn)
  }
}

const open = (file: string): number | null =>
  existsSync(file) ? workingWith(file, () => openSync(file, 'r')) : null

function entryIn(line: string): JournalEntry[] {
  if (line === '') return []
  try {
    const { data } = entry.safeParse(JSON.parse(line))
    return data ? [data] : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
