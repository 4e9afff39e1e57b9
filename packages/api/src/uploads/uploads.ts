import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { TRPCError } from '@trpc/server'
import type { NamedFile } from '@unspin/library'
import { makeSpool } from './spool.ts'
import { type Part, Upload } from './upload.ts'

/** What nobody has asked to be added within an hour is forgotten. */
const patience = 3_600_000

export interface UploadLimits {
  /** Uploads at once. */
  uploads: number
  /** Files of one upload. */
  files: number
  /** Of all files that lie here. */
  bytes: number
}

const usualLimits: UploadLimits = { uploads: 100, files: 100_000, bytes: 8 * 2 ** 30 }

interface StoredUpload {
  upload: Upload
  isTaken: boolean
  forget: NodeJS.Timeout
}

/** Files on their way into a library, in a temporary folder of this process alone. */
export class Uploads {
  readonly #limits: UploadLimits
  readonly #kept = new Map<string, StoredUpload>()
  #spool: Promise<string> | null = null

  constructor(limits: Partial<UploadLimits> = {}) {
    this.#limits = { ...usualLimits, ...limits }
  }

  /** @throws {TRPCError} when there are too many. */
  async begin(): Promise<{ id: string }> {
    const { uploads } = this.#limits
    if (this.#kept.size >= uploads)
      throw tooMany(`${uploads} uploads are under way already. Try again when some are added.`)
    const id = randomUUID()
    const upload = new Upload(join(await this.#folder(), id))
    // What cannot be removed then goes with the folder, at the end.
    const forget = setTimeout(() => void this.remove(id).catch(() => undefined), patience).unref()
    this.#kept.set(id, { upload, isTaken: false, forget })
    return { id }
  }

  /** @throws {TRPCError} when there is no such upload, or no more room. */
  async receive(id: string, part: Part): Promise<void> {
    const { upload, forget } = this.#open(id)
    const { files, bytes } = this.#limits
    if (!upload.has(part) && upload.count >= files)
      throw tooMany(
        `An upload may hold up to ${files.toLocaleString('en-US')} files. Add these, then the rest.`,
      )
    if (this.#bytes() + part.content.size > bytes)
      throw tooMany(
        `Files that wait here to be added may take up to ${Math.round(bytes / 2 ** 20).toLocaleString('en-US')} MB together. Add these, then the rest.`,
      )
    forget.refresh()
    await upload.receive(part)
  }

  /**
   * The files of an upload that were sent to their end; it takes no more now, and whoever
   * takes them removes it afterwards.
   */
  take(id: string): readonly NamedFile[] {
    const kept = this.#open(id)
    const { files } = kept.upload
    if (files.length === 0)
      throw new TRPCError({ code: 'BAD_REQUEST', message: 'This upload holds no file.' })
    kept.isTaken = true
    clearTimeout(kept.forget)
    return files
  }

  async remove(id: string): Promise<void> {
    const kept = this.#kept.get(id)
    if (!kept) return
    clearTimeout(kept.forget)
    this.#kept.delete(id)
    await kept.upload.remove()
  }

  async close(): Promise<void> {
    await Promise.all([...this.#kept.keys()].map((id) => this.remove(id)))
    if (this.#spool) await rm(await this.#spool, { recursive: true, force: true })
    this.#spool = null
  }

  /** If the folder could not be made, the next upload tries again. */
  async #folder(): Promise<string> {
    this.#spool ??= makeSpool()
    try {
      return await this.#spool
    } catch (error) {
      this.#spool = null
      throw error
    }
  }

  #open(id: string): StoredUpload {
    const kept = this.#kept.get(id)
    if (kept && !kept.isTaken) return kept
    throw new TRPCError({
      code: 'NOT_FOUND',
      message:
        'There is no such upload. It may have been added already, or forgotten after an hour: begin again.',
    })
  }

  #bytes(): number {
    return [...this.#kept.values()].reduce((sum, { upload }) => sum + upload.bytes, 0)
  }
}

const tooMany = (message: string) => new TRPCError({ code: 'TOO_MANY_REQUESTS', message })
