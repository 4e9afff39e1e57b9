import { SvelteMap } from 'svelte/reactivity'
import type { Side } from '@unspin/core'
import { sides } from '../../../pairs/pair.ts'
import type { Block } from '../../../marked-text/text-flow.ts'

/** In characters: more than a screen holds, and what a frame has time for. */
const firstPart = 3500
const part = 12_000

/** Long texts come onto the page in parts, what is on the screen first, so that nobody waits for what is below it. */
export class Filling {
  readonly #blocks: Record<Side, Block[]>
  readonly #counts = new SvelteMap<Side, number>()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(blocks: Record<Side, Block[]>) {
    this.#blocks = blocks
    this.#fill(firstPart)
  }

  get isDone(): boolean {
    return sides.every((side) => this.#count(side) === this.#blocks[side].length)
  }

  /** The blocks of a side that are there by now. */
  blocks(side: Side): Block[] {
    return this.#blocks[side].slice(0, this.#count(side))
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

  #count(side: Side): number {
    return this.#counts.get(side) ?? 0
  }

  #fill(characters: number): void {
    for (const side of sides) {
      const blocks = this.#blocks[side]
      const next = blocks[this.#count(side)]
      if (!next) continue
      const from = next.start
      const end = blocks.findIndex(({ start }) => start > from + characters)
      this.#counts.set(side, end === -1 ? blocks.length : end)
    }
  }
}
