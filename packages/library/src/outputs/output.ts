import { accessSync, constants, createWriteStream, existsSync, type WriteStream } from 'node:fs'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { Draft } from './draft.ts'
import { unwritable } from './errors.ts'
import { targetOf } from './target.ts'

/** What is written for a person: `keep` once all is written, `discard` when it comes to nothing. */
export interface Output {
  /** Whether it takes the place of a file that is there. */
  readonly replaces: boolean
  /** @throws {OutputError} */
  write(text: string): Promise<void>
  /** @throws {OutputError} */
  keep(): Promise<void>
  /** After `keep` it does nothing. */
  discard(): void
}

/** Writes to the standard output. */
export type Standard = (text: string) => Promise<void>

/**
 * Opens the place that a person named for an output; '-' is the standard output. A file keeps what
 * is in it until all of its successor is on the disk; a link stays a link; a pipe or a device
 * takes what is written as it comes.
 * @throws {OutputError} when nothing can be written there.
 */
export function openOutput(path: string, standard: Standard): Output {
  const target = targetOf(path)
  if (target.kind === 'file') return new FileOutput(path, target.path)
  if (target.kind === 'descriptor' && target.number === 1) return new StandardOutput(standard)
  // What is there is opened, and nothing made: a system may refuse to open another's
  // pipe so that it could be made.
  const options =
    target.kind === 'stream'
      ? { flags: constants.O_WRONLY as never }
      : { fd: target.number, autoClose: false }
  return new StreamOutput(path, () => createWriteStream(target.kind === 'stream' ? target.path : '', options))
}

/**
 * Tells before the work whether there can be an output at all. Nothing is made for that: a signal
 * in that moment would leave it.
 * @throws {OutputError}
 */
export function refuseUnwritable(path: string): void {
  const target = targetOf(path)
  if (target.kind !== 'file') return
  try {
    accessSync(existsSync(target.path) ? target.path : dirname(target.path), constants.W_OK)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/**
 * UTF-16 code units that are gathered before they are written: a line at a time would
 * take a call of the system each.
 */
const bufferLength = 1 << 18

class FileOutput implements Output {
  readonly replaces: boolean
  readonly #path: string
  readonly #draft: Draft
  #gathered = ''

  constructor(path: string, target: string) {
    this.#path = path
    this.replaces = existsSync(target)
    this.#draft = this.#told(() => new Draft(target))
  }

  async write(text: string): Promise<void> {
    this.#gathered += text
    if (this.#gathered.length < bufferLength) return
    this.#flush()
    // What is written comes from a database that never waits: a signal would not be heard before the end.
    await setImmediate()
  }

  async keep(): Promise<void> {
    this.#flush()
    this.#told(() => this.#draft.keep())
  }

  discard(): void {
    this.#draft.discard()
  }

  #flush(): void {
    this.#told(() => this.#draft.write(this.#gathered))
    this.#gathered = ''
  }

  #told<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw unwritable(this.#path, error)
    }
  }
}

/** What cannot be taken back. */
class StreamOutput implements Output {
  readonly replaces = false
  readonly #path: string
  readonly #open: () => WriteStream
  #stream: WriteStream | null = null

  constructor(path: string, open: () => WriteStream) {
    this.#path = path
    this.#open = open
  }

  /** Opened by the first text: a pipe waits for its reader, and whoever has nothing to write need not. */
  async write(text: string): Promise<void> {
    this.#stream ??= this.#open().on('error', () => {})
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#stream.write(text, (error) => (error ? reject(unwritable(this.#path, error)) : resolve()))
    await promise
  }

  async keep(): Promise<void> {
    const stream = (this.#stream ??= this.#open())
    await finished(stream.end()).catch((error: unknown) => {
      throw unwritable(this.#path, error)
    })
  }

  discard(): void {
    this.#stream?.destroy()
  }
}

class StandardOutput implements Output {
  readonly replaces = false
  readonly write: Standard

  constructor(write: Standard) {
    this.write = write
  }

  async keep(): Promise<void> {}

  discard(): void {}
}
