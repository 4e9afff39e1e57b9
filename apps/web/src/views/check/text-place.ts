import type { Attachment } from 'svelte/attachments'
import type { Span } from '@unspin/core'
import { rangeOf } from '../../marked-text/text-range.ts'

/** Where things stand in the text of the article that was checked. */
export class TextPlace {
  #text: HTMLElement | null = null

  readonly attach: Attachment<HTMLElement> = (text) => {
    this.#text = text
    return () => {
      this.#text = null
      this.point(null)
    }
  }

  /** Scrolls to the first passage that a copy has. */
  showFirst(copy: number): void {
    this.#text?.querySelector(`[data-copies~="${copy}"]`)?.scrollIntoView({ block: 'center' })
  }

  /** Draws a stretch out from the text and scrolls to it; null ends it. */
  point(span: Span | null): void {
    if (!('highlights' in CSS)) return
    CSS.highlights.delete('counterpart')
    const range = span && this.#text && rangeOf(this.#text, span)
    if (!range) return
    CSS.highlights.set('counterpart', new Highlight(range))
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }
}
