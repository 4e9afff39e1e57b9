import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { TRPCError } from '@trpc/server'
import type { NamedFile } from '@unspin/library'

interface SpooledFile extends NamedFile {
  bytes: number
}

/** A part of a file: all of it, or what comes behind its first `offset` bytes, which were sent before. */
export interface Part {
  place: string
  offset: number
  content: Blob
}

/** Files that were sent to be added together. */
export class Upload {
  readonly #folder: string
  readonly #files: SpooledFile[] = []
  /** Received, or being received. */
  bytes = 0
  #before: Promise<unknown> = Promise.resolve()

  /** @param folder for these files alone; made with the first */
  constructor(folder: string) {
    this.#folder = folder
  }

  get count(): number {
    return this.#files.length
  }

  get files(): readonly NamedFile[] {
    return this.#files.map(({ path, place }) => ({ path, place }))
  }

  /** Parts are written in the order in which they came. */
  receive(part: Part): Promise<void> {
    this.bytes += part.content.size
    const written = this.#before.then(() => this.#write(part)).catch(tellFullDisk)
    this.#before = written.catch(() => undefined)
    return written
  }

  async #write({ place, offset, content }: Part): Promise<void> {
    const file = offset === 0 ? await this.#begin(place) : this.#goOn(place, offset, content.size)
    // A part that broke off is written over when it is sent again.
    const end = createWriteStream(file.path, { flags: offset === 0 ? 'w' : 'r+', start: offset, mode: 0o600 })
    await pipeline(content.stream(), end)
    file.bytes = offset + content.size
  }

  async #begin(place: string): Promise<SpooledFile> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    // What it is called was chosen elsewhere: on this disk it goes by a number.
    const file = { path: join(this.#folder, String(this.#files.length)), place, bytes: 0 }
    this.#files.push(file)
    return file
  }

  /** The last part comes again where the sender heard no answer to it. */
  #goOn(place: string, offset: number, length: number): SpooledFile {
    const file = this.#files.findLast((one) => one.place === place)
    if (file && (file.bytes === offset || file.bytes === offset + length)) return file
    throw new TRPCError({
      code: 'BAD_REQUEST',
      message: `${place} has ${file?.bytes ?? 0} bytes here: send what comes behind them, or all of it.`,
    })
  }

  async remove(): Promise<void> {
    await this.#before
    await rm(this.#folder, { recursive: true, force: true })
  }
}

function tellFullDisk(error: unknown): never {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  const message = 'The disk for temporary files is full. Make room there, or add fewer files at a time.'
  throw new TRPCError({ code: 'PRECONDITION_FAILED', message, cause: error })
}
