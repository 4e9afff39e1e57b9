import { closeSync, existsSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder, replaceFile, workingWith } from '@unspin/library'
import { z } from 'zod'
import { jobSummary, unread } from './job.ts'

/**
 * A line of the journal: the state of a job at one time. It lists only places that
 * no earlier line of the job has.
 */
const entry = z.object({
  process: z.object({ pid: z.int().positive(), key: z.string() }),
  at: z.iso.datetime(),
  job: jobSummary,
  failures: z.array(unread),
  skipped: z.array(unread),
})
export type JournalEntry = z.output<typeof entry>

/**
 * A file that processes append lines of JSON to, and read from where they left off. A line that is no JSON
 * was torn by a crash, and is skipped.
 */
export class Journal {
  readonly #file: string
  #read = 0
  #inode = 0

  constructor(file: string) {
    this.#file = file
  }

  /**
   * Writes the whole line by one call of the system, so that no other process's line comes between;
   * ends a line that a crash has torn.
   */
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
    // A line without an end is read again next time.
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
