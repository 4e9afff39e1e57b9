import type { IncomingMessage, ServerResponse } from 'node:http'
import { maxBodyBytes } from '../limits.ts'

export interface BodyLimits {
  /** Of all bodies that are being read or worked on at once: at least as many as one may have. */
  bytes: number
  /**
   * A body of up to so many bytes is let in beside those, so that small calls are answered
   * while large ones are under way.
   */
  small: number
  /** So many more bytes for the small ones. */
  forSmall: number
  /**
   * Milliseconds in which at least `pace` bytes must arrive. A sender who stays below that for
   * two such intervals is cut off.
   */
  interval: number
  pace: number
}

/**
 * Four of the largest bodies at once: with what becomes of them, JSON and articles, about half a gigabyte.
 */
export const usualBodyLimits: BodyLimits = {
  bytes: 4 * maxBodyBytes,
  small: 65_536,
  forSmall: maxBodyBytes / 2,
  interval: 30_000,
  pace: 240_000,
}

/**
 * Seconds after which a refused client is told to try again: about what a
 * comparison of two long articles takes.
 */
export const secondsToRetry = 5

/**
 * Bounds the bodies of calls that are under way at once. Room is taken for the whole of a body before any of
 * it is read, as it tells its length, so that none that was let in is turned away later; it is given back
 * when the answer is made, for until then the texts are held. A queue was rejected: who waits in it sends
 * meanwhile, and the system holds what nobody reads.
 */
export class Bodies {
  readonly #limits: BodyLimits
  #held = 0

  constructor(limits: Partial<BodyLimits> = {}) {
    this.#limits = { ...usualBodyLimits, ...limits }
  }

  /**
   * Takes room for the body of a call, if there is any, until the call is answered. `tooSlow` is called when
   * the sender of the body, or the reader of the answer, stands still.
   */
  admit(request: IncomingMessage, response: ServerResponse, tooSlow: () => void): boolean {
    const size = sizeOf(request)
    const { bytes, small, forSmall } = this.#limits
    if (size > 0 && this.#held + size > bytes + (size <= small ? forSmall : 0)) return false
    this.#held += size
    const watch = size > small ? this.#watch(request, response, tooSlow) : null
    let isHeld = true
    const giveBack = () => {
      if (isHeld) this.#held -= size
      isHeld = false
      clearInterval(watch ?? undefined)
    }
    // Room is given back once the answer is complete, not once it is sent: a slow
    // reader holds the answer alone.
    response.once('prefinish', giveBack)
    response.once('close', giveBack)
    return true
  }

  /** Two intervals: on a busy machine the first may end before bytes that did arrive have been read. */
  #watch(request: IncomingMessage, response: ServerResponse, tooSlow: () => void): NodeJS.Timeout {
    const { interval, pace } = this.#limits
    const { socket } = request
    let before = { read: socket.bytesRead, written: socket.bytesWritten }
    let strikes = 0
    return setInterval(() => {
      const now = { read: socket.bytesRead, written: socket.bytesWritten }
      const isSlow = request.complete
        ? response.writableNeedDrain && now.written === before.written
        : now.read - before.read < pace
      before = now
      strikes = isSlow ? strikes + 1 : 0
      if (strikes === 2) tooSlow()
    }, interval).unref()
  }
}

/** How many bytes a body takes. One without a declared length counts as one of the largest. */
function sizeOf({ method, headers }: IncomingMessage): number {
  if (method !== 'POST') return 0
  return headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : maxBodyBytes
}
