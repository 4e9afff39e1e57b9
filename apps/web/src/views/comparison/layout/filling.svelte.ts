import type { Side } from '@unspin/core'
import { sides } from '@unspin/core/wording'
import type { Block, TextFlow } from '../../../marked-text/text-flow.ts'

/** In characters: more than a screen holds, and what a frame has time for. */
const firstPart = 3500
const part = 12_000

/**
 * Long texts come onto the page in parts, what is on the screen first, so that
 * nobody waits for what is below it.
 */
export class Filling {
  #parts = $state.raw<Record<Side, readonly Block[][]>>({ a: [], b: [] })
  readonly #flows: Record<Side, TextFlow>
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(flows: Record<Side, TextFlow>) {
    this.#flows = flows
    this.#fill(firstPart)
  }

  get isDone(): boolean {
    // What is there by now tells of the rest, which no signal does.
    void this.#parts
    return sides.every((side) => this.#flows[side].isDone)
  }

  /** What of a side is there by now, a part after the other: those that are there stay as they are. */
  parts(side: Side): readonly Block[][] {
    return this.#parts[side]
  }

  /** Goes on until all is there, or until the returned function is called. */
  start(): () => void {
    const next = () => {
      if (this.isDone) return
      this.#fill(part)
      this.#timer = setTimeout(next)
    }
    // What is there is painted first.
    const frame = requestAnimationFrame(() => (this.#timer = setTimeout(next)))
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(this.#timer)
    }
  }

  #fill(characters: number): void {
    const more = (side: Side) => {
      const blocks = this.#flows[side].next(characters)
      return blocks.length === 0 ? this.#parts[side] : [...this.#parts[side], blocks]
    }
    this.#parts = { a: more('a'), b: more('b') }
  }
}
