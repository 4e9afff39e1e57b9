import type { Attachment } from 'svelte/attachments'
import type { Side, Span } from '@unspin/core'
import { sides } from '@unspin/core/wording'
import { commonHeight, scrollFor, type Place } from './alignment.ts'
import { rangeOf, rangesOf } from '../../marked-text/text-range.ts'

/** Two stretches that belong together. */
export type Spans = Record<Side, Span>

/** Beyond this many heights of a pane, gliding only costs time. */
const longestGlide = 4

/** The two scrolling panes: brings stretches that belong together to the same height, and points at them. */
export class Panes {
  readonly #panes = new Map<Side, HTMLElement>()
  #frame: HTMLElement | null = null
  readonly #onAlign: () => void
  /** Brings those who wait for the rest of the texts to where they asked for. */
  #waiting: (() => void) | null = null
  #isFilled = true

  constructor(onAlign: () => void = () => undefined) {
    this.#onAlign = onAlign
  }

  /** What holds both panes. */
  readonly attachFrame: Attachment<HTMLElement> = (frame) => {
    this.#frame = frame
    return () => {
      this.#frame = null
    }
  }

  attach(side: Side): Attachment<HTMLElement> {
    return (pane) => {
      this.#panes.set(side, pane)
      return () => {
        this.#panes.delete(side)
        this.point(null)
      }
    }
  }

  /** The pane that holds the element, if one does. */
  sideOf(element: Element | null): Side | null {
    return sides.find((side) => this.#panes.get(side)?.contains(element)) ?? null
  }

  pane(side: Side): HTMLElement | null {
    return this.#panes.get(side) ?? null
  }

  /**
   * Scrolls so that both stretches begin at the same height, moving the side that was clicked as little as
   * can be; where the page itself scrolls, brings the panes onto the screen.
   */
  align(spans: Spans, from: Side | null): void {
    if (!this.#isFilled) this.#waiting = () => this.align(spans, from)
    const a = this.#place('a', spans.a)
    const b = this.#place('b', spans.b)
    if (!a || !b) return
    this.#onAlign()
    const places = { a: a.place, b: b.place }
    const height = Math.min(a.pane.clientHeight, b.pane.clientHeight)
    const wanted = from === null ? 0.2 * height : places[from].offset - places[from].scrollTop
    const common = commonHeight(places.a, places.b, height, wanted)
    this.#frame?.scrollIntoView({ block: 'nearest' })
    scroll(a.pane, scrollFor(places.a, common))
    scroll(b.pane, scrollFor(places.b, common))
  }

  /** To be told whether both texts are there to their ends. */
  set isFilled(isFilled: boolean) {
    this.#isFilled = isFilled
    if (!isFilled) return
    this.#waiting?.()
    this.#waiting = null
  }

  /** Draws both stretches out from the text, without touching it; null ends it. */
  point(spans: Spans | null): void {
    if (!('highlights' in CSS)) return
    CSS.highlights.delete('counterpart')
    if (!spans) return
    const ranges = sides.flatMap((side) => this.#range(side, spans[side]) ?? [])
    CSS.highlights.set('counterpart', new Highlight(...ranges))
  }

  /** Greys stretches of the texts, without touching them. */
  fade(spans: Record<Side, readonly Span[]>): void {
    if (!('highlights' in CSS)) return
    const ranges = sides.flatMap((side) => {
      const pane = this.#panes.get(side)
      return pane ? rangesOf(pane, spans[side]) : []
    })
    CSS.highlights.set('left-out', new Highlight(...ranges))
  }

  #range(side: Side, span: Span): Range | null {
    const pane = this.#panes.get(side)
    return pane ? rangeOf(pane, span) : null
  }

  #place(side: Side, span: Span): { pane: HTMLElement; place: Place } | null {
    const pane = this.#panes.get(side)
    const firstLine = this.#range(side, span)?.getClientRects()[0]
    if (!pane || !firstLine) return null
    const offset = firstLine.top - pane.getBoundingClientRect().top - pane.clientTop + pane.scrollTop
    return {
      pane,
      place: { offset, scrollTop: pane.scrollTop, maxScroll: pane.scrollHeight - pane.clientHeight },
    }
  }
}

/** Gliding is the style's business: it knows who wants less motion. */
function scroll(pane: HTMLElement, top: number): void {
  const far = Math.abs(top - pane.scrollTop) > longestGlide * pane.clientHeight
  pane.scrollTo({ top, behavior: far ? 'instant' : 'auto' })
}
