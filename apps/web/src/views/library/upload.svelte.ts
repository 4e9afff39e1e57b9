import type { Unread } from '@unspin/api'
import type { Client } from '../../api/client.ts'
import type { Connection } from '../../api/connection.svelte.ts'
import { isUnreachable, problemOf, type Problem } from '../../api/problem.ts'
import type { GivenFile } from './dropped-files.ts'

/** A request holds up to so many bytes of a file. */
const partLength = 16 * 2 ** 20
const atOnce = 3

/** Files on their way to the server, which then adds them. */
export class Upload {
  readonly title: string
  readonly bytes: number
  readonly total: number
  sent = $state(0)
  sentBytes = $state(0)
  /** What could not be read or was refused; the rest is added. */
  failures = $state.raw<readonly Unread[]>([])
  /** Why nothing is added. */
  problem = $state.raw<Problem | null>(null)
  readonly #files: readonly GivenFile[]
  readonly #client: Client
  readonly #connection: Connection
  readonly #work = new AbortController()

  constructor(files: readonly GivenFile[], client: Client, connection: Connection) {
    this.#files = files
    this.#client = client
    this.#connection = connection
    this.total = files.length
    this.bytes = files.reduce((sum, { file }) => sum + file.size, 0)
    this.title = files.length === 1 ? files[0]!.path : `${files.length.toLocaleString('en')} files`
  }

  get cancelled(): boolean {
    return this.#work.signal.aborted
  }

  /** Gives up; what was sent is forgotten by the server. */
  cancel(): void {
    this.#work.abort()
  }

  /** Sends the files and has them added; answers the job's id, or null when nothing is added. */
  async send(): Promise<string | null> {
    try {
      const { id: upload } = await this.#persist(() =>
        this.#client.uploads.begin.mutate(undefined, { signal: this.#work.signal }),
      )
      const queue = this.#files.entries()
      await Promise.all(Array.from({ length: atOnce }, () => this.#sendAll(queue, upload)))
      if (this.cancelled || this.failures.length === this.total) return null
      const { id } = await this.#persist(() => this.#client.jobs.add.mutate({ upload }))
      return id
    } catch (error) {
      if (!this.cancelled) this.problem = problemOf(error)
      return null
    }
  }

  /** Takes file after file, as several of these do. */
  async #sendAll(queue: Iterator<[number, GivenFile]>, upload: string): Promise<void> {
    for (let next = queue.next(); !next.done && !this.cancelled; next = queue.next()) {
      const [number, given] = next.value
      const refusal = await this.#sendFile(given, { upload, key: String(number) })
      if (refusal !== null) this.failures = [...this.failures, { place: given.path, reason: refusal }]
      this.sent += 1
    }
  }

  /** By a key of its own: others may have the same path. */
  async #sendFile({ path, file }: GivenFile, place: { upload: string; key: string }): Promise<string | null> {
    const fields = { ...place, path, size: String(file.size) }
    for (let offset = 0; offset === 0 || offset < file.size; offset += partLength) {
      const part = await contentOf(file.slice(offset, offset + partLength))
      if (part === null) return 'The browser could not read it. It may have been moved or changed.'
      const form = new FormData()
      for (const [name, value] of Object.entries({ ...fields, offset: String(offset) })) form.set(name, value)
      form.set('file', part)
      try {
        await this.#persist(() => this.#client.uploads.file.mutate(form, { signal: this.#work.signal }))
      } catch (error) {
        if (this.cancelled) return null
        return refusalIn(error)
      }
      this.sentBytes += part.size
    }
    return null
  }

  /** Asks again when the server was away in between. */
  async #persist<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      try {
        return await ask()
      } catch (error) {
        if (this.cancelled || !isUnreachable(error)) throw error
        await this.#connection.whenBack(this.#work.signal)
      }
    }
  }
}

/**
 * What a file holds by now, in memory: a file that changes while it is sent
 * looks like a server that went away.
 */
async function contentOf(part: Blob): Promise<Blob | null> {
  try {
    return new Blob([await part.arrayBuffer()])
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}

/** @throws what concerns more than this file. */
function refusalIn(error: unknown): string {
  const { message, fields, status } = problemOf(error)
  if (status !== 400 && status !== 413) throw error
  return Object.values(fields)[0] ?? message
}
