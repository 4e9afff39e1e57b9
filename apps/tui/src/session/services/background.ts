import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'

/** A niceness between the usual 0 and 19, which would get next to no time. */
const behindOthers = 10

/**
 * Lets this thread, and those that it starts, wait for whoever answers keys. Only Linux knows threads by
 * number and gives each a priority; elsewhere all are equal, which the system's scheduler makes good for.
 */
export function workInBackground(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), behindOthers)
  } catch {
    // A container may hide /proc or forbid it: then all are equal here too.
  }
}
