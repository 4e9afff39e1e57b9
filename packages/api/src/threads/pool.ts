import type { LibraryThread, Run } from './thread.ts'

/** Threads that share tasks; each is started when all others are busy. */
export class ThreadPool {
  private readonly start: () => LibraryThread
  private readonly most: number
  private readonly threads: LibraryThread[] = []

  constructor(start: () => LibraryThread, most: number) {
    this.start = start
    this.most = most
  }

  readonly run: Run = (...task) => this.leastBusy().run(...task)

  private leastBusy(): LibraryThread {
    const idle = this.threads.find(({ waiting }) => waiting === 0)
    if (idle) return idle
    if (this.threads.length < this.most) {
      const started = this.start()
      this.threads.push(started)
      return started
    }
    return this.threads.reduce((one, other) => (other.waiting < one.waiting ? other : one))
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.splice(0).map((thread) => thread.close()))
  }
}
