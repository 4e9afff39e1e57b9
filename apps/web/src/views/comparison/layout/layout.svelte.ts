import type { Attachment } from 'svelte/attachments'
import { on } from 'svelte/events'
import type { Side } from '@unspin/core'
import { sides } from '@unspin/core/wording'
import type { Course, Reach } from './course.ts'
import { extentsIn } from './extents.ts'

/** Milliseconds: measuring lays out the page, and what grows or is dragged would do so again and again. */
const rest = 80

/**
 * Where the passages stand in both panes, and how far each pane is scrolled: what is
 * drawn between the texts follows it.
 */
export class Layout {
  course = $state.raw<Course>({ passages: [], lengths: { a: 0, b: 0 } })
  scrollTop = $state.raw<Record<Side, number>>({ a: 0, b: 0 })
  height = $state.raw<Record<Side, number>>({ a: 0, b: 0 })
  readonly #count: number
  readonly #panes = new Map<Side, HTMLElement>()
  #due: ReturnType<typeof setTimeout> | undefined
  #isMeasured = false
  #isFilled = true

  constructor(passageCount: number) {
    this.#count = passageCount
  }

  /** To the element that scrolls; its first child holds the text. */
  attach(side: Side): Attachment<HTMLElement> {
    return (pane) => {
      this.#panes.set(side, pane)
      const resizes = new ResizeObserver(() => this.#measureSoon())
      resizes.observe(pane)
      if (pane.firstElementChild) resizes.observe(pane.firstElementChild)
      const stop = on(pane, 'scroll', () => this.#read(), { passive: true })
      return () => {
        stop()
        resizes.disconnect()
        clearTimeout(this.#due)
        this.#panes.delete(side)
      }
    }
  }

  pane(side: Side): HTMLElement | null {
    return this.#panes.get(side) ?? null
  }

  /**
   * To be told whether both texts are there to their ends: measured meanwhile, all that is there
   * would be laid out again and again.
   */
  set isFilled(isFilled: boolean) {
    if (isFilled === this.#isFilled) return
    this.#isFilled = isFilled
    if (isFilled) this.#measureSoon()
  }

  /**
   * At once for what is on the screen first; then when whatever changes the texts' heights has come to rest.
   */
  #measureSoon(): void {
    if (this.#isMeasured && !this.#isFilled) return
    clearTimeout(this.#due)
    this.#due = setTimeout(() => this.#measure(), this.#isMeasured ? rest : 0)
    this.#isMeasured = true
  }

  #measure(): void {
    const [a, b] = [this.pane('a'), this.pane('b')]
    if (!a || !b) return
    const extents = { a: extentsIn(a, this.#count), b: extentsIn(b, this.#count) }
    const passages = extents.a.map((inA, index): Reach | null => {
      const inB = extents.b[index]
      return inA && inB ? { a: inA, b: inB } : null
    })
    this.course = { passages, lengths: { a: lengthOf(a), b: lengthOf(b) } }
    this.#read()
  }

  #read(): void {
    const of = (read: (pane: HTMLElement) => number) =>
      Object.fromEntries(sides.map((side) => [side, read(this.pane(side)!)])) as Record<Side, number>
    if (sides.some((side) => !this.pane(side))) return
    this.scrollTop = of((pane) => pane.scrollTop)
    this.height = of((pane) => pane.clientHeight)
  }
}

const lengthOf = (pane: HTMLElement): number => (pane.firstElementChild as HTMLElement).offsetHeight
