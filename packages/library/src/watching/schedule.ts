import { setTimeout } from 'node:timers/promises'

/** When each place is looked at again. */
export interface ScheduleOptions {
  /** Milliseconds between two looks at one place. */
  every: number
  /** Each place once, then nothing more. */
  once?: boolean
  signal?: AbortSignal | undefined
  /** From 0 to 1, evenly. */
  random?: () => number
}

/**
 * A part of the interval by which looks come earlier or later: many who began at one time shall
 * not come at one time for ever.
 */
const jitter = 0.1
/**
 * A place that fails again and again is looked at once a day, or as often as
 * was asked for where that is less.
 */
const longestPause = 24 * 3600_000
/** What a timer holds, 24.8 days: one for longer than that ends at once. */
const longestTimer = 2 ** 31 - 1

export class Schedule {
  readonly #options: Required<Pick<ScheduleOptions, 'every' | 'once' | 'random'>>
  readonly #signal: AbortSignal | undefined
  readonly #failures = new Map<string, number>()
  /** Places that are not being looked at. */
  #waiting: { place: string; due: number }[]

  constructor(
    places: Iterable<string>,
    { every, once = false, signal, random = Math.random }: ScheduleOptions,
  ) {
    this.#options = { every, once, random }
    this.#signal = signal
    this.#waiting = Array.from(new Set(places), (place) => ({ place, due: 0 }))
  }

  /**
   * Waits for the place whose turn it is. The caller then has it until it reports how the look
   * went. Null when no place is left.
   */
  async next(): Promise<string | null> {
    const first = this.#takeFirst()
    if (!first) return null
    while (first.due > Date.now() && !this.#signal?.aborted) await this.#pause(first.due - Date.now())
    return this.#signal?.aborted ? null : first.place
  }

  /** Resolves when the time is over, when the signal aborts, or after the longest time that a timer holds. */
  async #pause(milliseconds: number): Promise<void> {
    const options = this.#signal ? { signal: this.#signal } : {}
    await setTimeout(Math.min(milliseconds, longestTimer), undefined, options).catch(() => undefined)
  }

  /** Gives the milliseconds until the next look. */
  done(place: string): number {
    this.#failures.delete(place)
    return this.#wait(place, this.#options.every)
  }

  /** Each failure doubles the pause. `least` milliseconds are waited in any case. */
  failed(place: string, least = 0): number {
    const failures = (this.#failures.get(place) ?? 0) + 1
    this.#failures.set(place, failures)
    const { every } = this.#options
    return this.#wait(place, Math.min(every * 2 ** failures, Math.max(every, longestPause)), least)
  }

  #wait(place: string, pause: number, least = 0): number {
    const { once, random } = this.#options
    const jittered = Math.max(least, pause * (1 + jitter * (2 * random() - 1)))
    if (!once) this.#waiting.push({ place, due: Date.now() + jittered })
    return jittered
  }

  #takeFirst() {
    this.#waiting.sort((one, other) => one.due - other.due)
    return this.#waiting.shift()
  }
}
