import { tick } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { on } from 'svelte/events'
import type { Side } from '@unspin/core'
import { otherSide } from '@unspin/core/wording'
import type { Panes, Spans } from './panes.svelte.ts'
import type { Reading } from './reading.svelte.ts'

/** Goes from passage to passage: what clicks and keys mean, and what follows from them. */
export class Navigation {
  readonly #reading: Reading
  readonly #panes: Panes
  readonly #onVisit: (passage: number) => void

  constructor(reading: Reading, panes: Panes, onVisit: (passage: number) => void) {
    this.#reading = reading
    this.#panes = panes
    this.#onVisit = onVisit
  }

  /** Selects a passage and shows both its ends; the side it was asked for from stays where it is. */
  visit(passage: number, from: Side | null): void {
    this.#reading.select(passage)
    if (this.#reading.selected === null) return
    this.#panes.point(null)
    this.#panes.align(this.#reading.passage(passage), from)
    this.#onVisit(passage)
  }

  /** Goes to the next passage or the one before. Focus that is on a passage or a chip goes along. */
  async step(steps: 1 | -1): Promise<void> {
    const passage = this.#reading.neighbour(steps)
    if (passage === null) return
    const focused = document.activeElement
    this.visit(passage, null)
    await tick()
    for (const place of ['data-chip', 'data-map-passage'])
      if (focused?.closest(`[${place}]`)) focusOn(document.querySelector(`[${place}="${passage}"]`))
    const side = this.#panes.sideOf(focused)
    if (side && focused?.matches('[data-marker]')) this.#focusMarker(side, passage)
  }

  /** A passage's number in the text: shows the counterpart; once it is shown, goes there. */
  activate(passage: number, side: Side): void {
    if (this.#reading.selected === passage) this.#focusMarker(otherSide[side], passage)
    this.visit(passage, side)
  }

  /** Shows where a stretch stands on both sides, say a replaced word, and the passage around it. */
  show(spans: Spans, passage: number | null): void {
    if (passage !== null) this.visit(passage, null)
    this.#panes.align(spans, null)
    this.#panes.point(spans)
  }

  /** Clicks on the text of a passage, wherever in it; selecting text is no click. */
  clicks(side: Side): Attachment<HTMLElement> {
    return (pane) =>
      on(pane, 'click', ({ target }) => {
        if (!(target instanceof Element) || target.closest('[data-marker]')) return
        if (getSelection()?.isCollapsed === false) return
        const passages = target.closest<HTMLElement>('[data-passages]')?.dataset.passages
        const passage = this.#reading.choose(passages?.split(' ').map(Number) ?? [])
        if (passage !== null) this.visit(passage, side)
      })
  }

  /** Points at both sides of a replaced word under the pointer. */
  hovers(pane: HTMLElement): () => void {
    return on(pane, 'pointerover', ({ target }) => {
      const replaced = target instanceof Element ? target.closest<HTMLElement>('[data-replacement]') : null
      const [passage, replacement] = replaced?.dataset.replacement?.split('.').map(Number) ?? []
      const spans = this.#reading.passages[passage ?? -1]?.replacements[replacement ?? -1]
      this.#panes.point(spans ?? null)
    })
  }

  #focusMarker(side: Side, passage: number): void {
    focusOn(this.#panes.pane(side)?.querySelector(`[data-marker="${passage}"]`))
  }
}

function focusOn(element: Element | null | undefined): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true })
}
