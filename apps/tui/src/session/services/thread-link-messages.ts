/** What a thread begins with. */
export interface ThreadSetting {
  folder: string
  /** Whether it is to wait for those who answer. */
  isBackground: boolean
}

/** What goes to a thread that answers calls: a call, or that its answer is no longer wanted. */
export type ToThread =
  | { call: number; type: 'query' | 'mutation' | 'subscription'; path: string; input: unknown }
  | { call: number; type: 'leave' }
  | { type: 'close' }

/** What comes back: of a subscription any number of data, then its end; of other calls one or the other. */
export type FromThread =
  | { call: number; type: 'data'; data: unknown }
  | { call: number; type: 'end' }
  /** `shape` is the error as tRPC describes it, where it does. */
  | { call: number; type: 'error'; message: string; shape: unknown }
