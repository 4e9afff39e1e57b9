import type { TaskName } from './task.ts'

/** What a thread begins with: where its library is, and how many threads help it. */
export interface ThreadStart {
  folder: string | null
  threads?: number
}

/**
 * What goes to a thread: a task, that an event of one was taken, that one is to
 * stop, or that no more will come.
 */
export type ToThread =
  | { type: 'task'; call: number; name: TaskName; input: unknown }
  | { type: 'taken'; call: number }
  | { type: 'stop'; call: number }
  | { type: 'close' }

/**
 * What a task sends back: any number of events, then its end. An error loses its class on the way, so what a
 * caller needs of it is sent as data.
 */
export type FromThread =
  | { type: 'event'; call: number; event: unknown }
  | { type: 'end'; call: number; error: { code: string; message: string } | null }
