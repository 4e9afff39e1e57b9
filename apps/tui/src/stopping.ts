import { constants } from 'node:os'
import { discardDrafts } from '@unspin/library/drafts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
export type StopSignal = (typeof signals)[number]

/**
 * Tells the first time that somebody wants the command to stop; the second time it ends at once.
 * Gives what ends the listening.
 */
export function onStop(stop: (signal: StopSignal) => void): () => void {
  const ignore = () => {
    for (const signal of signals) process.off(signal, listener)
  }
  const listener = (signal: NodeJS.Signals) => {
    ignore()
    stop(signal as StopSignal)
  }
  for (const signal of signals) process.on(signal, listener)
  return ignore
}

/** Ends as the signal would have ended us: the shell sees why. Nothing half written stays. */
export function endBy(signal: StopSignal | 'SIGPIPE'): void {
  discardDrafts()
  if (process.platform === 'win32') process.exit(128 + constants.signals[signal])
  // Node ignores SIGPIPE until somebody has listened to it.
  process.once(signal, () => {}).removeAllListeners(signal)
  process.kill(process.pid, signal)
}
