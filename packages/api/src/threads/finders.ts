import type { FindReport, FindRequest } from '../library/find-in.ts'
import { LibraryThread } from './thread.ts'

/** Threads that look for copies; each is started when all others are busy. */
export class Finders {
  private readonly folder: string
  private readonly most: number
  private readonly threads: LibraryThread[] = []

  constructor(folder: string, most: number) {
    this.folder = folder
    this.most = most
  }

  async find(request: FindRequest): Promise<FindReport> {
    const { promise, resolve, reject } = Promise.withResolvers<FindReport>()
    this.leastBusy().run('find', request, resolve).catch(reject)
    return promise
  }

  private leastBusy(): LibraryThread {
    const idle = this.threads.find(({ waiting }) => waiting === 0)
    if (idle) return idle
    if (this.threads.length < this.most) {
      const started = new LibraryThread(this.folder)
      this.threads.push(started)
      return started
    }
    return this.threads.reduce((one, other) => (other.waiting < one.waiting ? other : one))
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.splice(0).map((thread) => thread.close()))
  }
}
