import type { Attachment } from 'svelte/attachments'
import { on } from 'svelte/events'
import type { Side } from '@unspin/core'
import { otherSide } from '@unspin/core/wording'
import type { Reading } from '../reading.svelte.ts'
import { followingScroll } from './course.ts'
import type { Layout } from './layout.svelte.ts'

const storageKey = 'unspin.scroll-together'
/**
 * What a pane's own scrolling begins with. Scrolling that a visit to a passage
 * causes begins with none of these.
 */
const hands = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** The pane that a person scrolls leads; the other one follows its passages, not its pixels. */
export class Following {
  #enabled = $state(true)
  #leader: Side | null = null
  #frame = 0
  readonly #layout: Layout
  readonly #reading: Reading
  readonly #storage: Storage

  constructor(layout: Layout, reading: Reading, storage: Storage) {
    this.#layout = layout
    this.#reading = reading
    this.#storage = storage
    this.#enabled = storage.getItem(storageKey) !== 'off'
  }

  get enabled(): boolean {
    return this.#enabled
  }

  set enabled(enabled: boolean) {
    this.#enabled = enabled
    this.#storage.setItem(storageKey, enabled ? 'on' : 'off')
  }

  attach(side: Side): Attachment<HTMLElement> {
    return (pane) => {
      const takeLead = () => (this.#leader = side)
      const stops = [
        ...hands.map((hand) => on(pane, hand, takeLead, { passive: true, capture: true })),
        on(pane, 'scroll', () => this.#leader === side && this.#follow(side), { passive: true }),
      ]
      return () => {
        stops.forEach((stop) => stop())
        this.pause()
      }
    }
  }

  /** Until somebody scrolls again: both panes are being brought to a passage. */
  pause(): void {
    this.#leader = null
    cancelAnimationFrame(this.#frame)
  }

  /** Scrolls a pane as a person would, the other one with it. */
  lead(side: Side, scrollTop: number): void {
    this.#leader = side
    this.#layout.pane(side)?.scrollTo({ top: scrollTop, behavior: 'instant' })
  }

  #follow(side: Side): void {
    if (!this.#enabled) return
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#step(side))
  }

  #step(side: Side): void {
    const [leading, following] = [this.#layout.pane(side), this.#layout.pane(otherSide[side])]
    if (!leading || !following) return
    const { course } = this.#layout
    const { scrollTop, clientHeight } = leading
    const wanted = followingScroll(scrollTop, clientHeight, side, this.#shown(course), this.#reading.selected)
    const top = Math.max(0, Math.min(wanted, following.scrollHeight - following.clientHeight))
    const next = nextStep(following.scrollTop, top, following.clientHeight)
    following.scrollTo({ top: next, behavior: 'instant' })
    if (next !== top) this.#follow(side)
  }

  /** What is switched off leads nowhere. */
  #shown(course: Layout['course']): Layout['course'] {
    if (this.#reading.hidden.size === 0) return course
    return {
      ...course,
      passages: course.passages.map((reach, index) => (this.#reading.shows(index) ? reach : null)),
    }
  }
}

/**
 * A text that was moved far away is come to in a few frames, or the eye would lose it; what is near, at once.
 */
function nextStep(from: number, to: number, height: number): number {
  const way = to - from
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || Math.abs(way) < height / 2) return to
  return from + way * 0.35
}
