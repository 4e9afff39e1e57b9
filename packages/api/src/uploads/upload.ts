import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { TRPCError } from '@trpc/server'
import type { NamedFile } from '@unspin/library'

interface SpooledFile extends NamedFile {
  /** How many of its bytes are here, and how many there are. */
  bytes: number
  size: number
}

/** A part of a file: all of it, or what comes behind its first `offset` bytes, which were sent before. */
export interface Part {
  /** Tells the file from all others of the upload: several may have the same name. */
  key: string
  place: string
  /** Of the whole file. */
  size: number
  offset: number
  content: Blob
}

/** Files that were sent to be added together. */
export class Upload {
  readonly #folder: string
  readonly #files = new Map<string, SpooledFile>()
  /** Bytes received so far, those of parts under way included. */
  bytes = 0
  #before: Promise<unknown> = Promise.resolve()

  /** @param folder for these files alone; made with the first */
  constructor(folder: string) {
    this.#folder = folder
  }

  get count(): number {
    return this.#files.size
  }

  /** Those that are here as a whole. */
  get files(): readonly NamedFile[] {
    return [...this.#files.values()]
      .filter(({ bytes, size }) => bytes === size)
      .map(({ path, place }) => ({ path, place }))
  }

  has({ key }: Part): boolean {
    return this.#files.has(key)
  }

  /**
   * Parts are written in the order in which they came. One that comes again, where the sender
   * heard no answer, changes nothing.
   */
  async receive(part: Part): Promise<void> {
    const file = this.#fileOf(part)
    const { size: length } = part.content
    this.bytes += length
    const written = this.#before.then(() => this.#write(part, file)).catch(tellFullDisk)
    this.#before = written.catch(() => undefined)
    let kept = 0
    try {
      kept = await written
    } finally {
      this.bytes -= length - kept
    }
  }

  #fileOf({ key, place, size, offset, content }: Part): SpooledFile {
    const known = this.#files.get(key)
    if (known && (known.place !== place || known.size !== size))
      throw refusal(`${place}: its key is that of another file of this upload. Give each file its own.`)
    if (offset + content.size > size)
      throw refusal(`${place} was to have ${size} bytes: this part reaches to ${offset + content.size}.`)
    if (known) return known
    if (offset > 0) throw gap(place, 0)
    // The name was chosen by the sender, so on this disk the file is called by a number.
    const file = { path: join(this.#folder, String(this.#files.size)), place, size, bytes: 0 }
    this.#files.set(key, file)
    return file
  }

  /** How many bytes are new. */
  async #write({ offset, content }: Part, file: SpooledFile): Promise<number> {
    const end = offset + content.size
    if (offset < file.bytes && end <= file.bytes) return 0
    if (offset !== file.bytes) throw gap(file.place, file.bytes)
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    // A part of which only a beginning arrived is overwritten when it is sent again.
    const flags = offset === 0 ? 'w' : 'r+'
    await pipeline(content.stream(), createWriteStream(file.path, { flags, start: offset, mode: 0o600 }))
    file.bytes = end
    return content.size
  }

  async remove(): Promise<void> {
    await this.#before
    await rm(this.#folder, { recursive: true, force: true })
  }
}

const refusal = (message: string) => new TRPCError({ code: 'BAD_REQUEST', message })

const gap = (place: string, bytes: number) =>
  refusal(`${place} has ${bytes} bytes here: send what comes behind them.`)

function tellFullDisk(error: unknown): never {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  const message = 'The disk for temporary files is full. Make room there, or add fewer files at a time.'
  throw new TRPCError({ code: 'PRECONDITION_FAILED', message, cause: error })
}
