import { describeFailure } from '../../failure.ts'
import type { Work } from '../screen/screen.ts'
import type { Services } from '../services/services.ts'
import { type Message, type PendingErrand, type SessionAction, type SessionState, topOf } from './state.ts'
import { update } from './update.ts'

/** Holds the state of a session, tells who shows it, and has done what it asks for. */
export class SessionStore {
  #state: SessionState
  readonly #services: Services
  readonly #listeners = new Set<() => void>()
  /** What goes on for the screen that is seen, by the screen's number and the work's key. */
  readonly #work = new Map<string, AbortController>()
  readonly #begun = new Set<number>()
  #looksAfterWork = false
  #isStarted = false

  constructor(state: SessionState, services: Services) {
    this.#state = state
    this.#services = services
  }

  /**
   * From now on performs the work that the state asks for. Called once the first screen is there,
   * since beginning takes a while.
   */
  start(): void {
    this.#isStarted = true
    this.#lookAfterWork()
  }

  readonly getState = (): SessionState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly dispatch = (action: SessionAction): void => {
    const next = update(this.#state, action)
    if (next === this.#state) return
    this.#state = next
    for (const listener of this.#listeners) listener()
    this.#lookAfterWork()
  }

  close(): void {
    this.#isStarted = false
    for (const controller of this.#work.values()) controller.abort()
    this.#work.clear()
    this.#listeners.clear()
  }

  /** Once for all keys that came together. */
  #lookAfterWork(): void {
    if (this.#looksAfterWork || !this.#isStarted) return
    this.#looksAfterWork = true
    queueMicrotask(() => {
      this.#looksAfterWork = false
      for (const errand of this.#state.errands) void this.#run(errand)
      this.#matchWork()
    })
  }

  async #run({ number, run }: PendingErrand): Promise<void> {
    if (this.#begun.has(number)) return
    this.#begun.add(number)
    this.dispatch({ type: 'errandDone', number, message: await outcomeOf(run(this.#services)) })
  }

  /** Begins what the screen asks for now, and calls off what it no longer asks for. */
  #matchWork(): void {
    const { number, screen } = topOf(this.#state)
    const wanted = new Map(screen.work(this.#state.context).map((work) => [`${number} ${work.key}`, work]))
    for (const [key, controller] of this.#work) {
      if (wanted.has(key)) continue
      controller.abort()
      this.#work.delete(key)
    }
    for (const [key, work] of wanted) {
      if (this.#work.has(key)) continue
      const controller = new AbortController()
      this.#work.set(key, controller)
      void this.#do(work, number, controller.signal)
    }
  }

  async #do({ run, failed }: Work<unknown>, layer: number, signal: AbortSignal): Promise<void> {
    const tell = (action: unknown) => {
      if (!signal.aborted) this.dispatch({ type: 'told', layer, action })
    }
    try {
      await run(this.#services, tell, signal)
    } catch (error) {
      if (signal.aborted) return
      const message = describeFailure(error)
      if (failed) tell(failed(message))
      this.dispatch({ type: 'failed', message })
    }
  }
}

async function outcomeOf(errand: Promise<string | null>): Promise<Message | null> {
  try {
    const text = await errand
    return text === null ? null : { text, problem: false }
  } catch (error) {
    return { text: describeFailure(error), problem: true }
  }
}
