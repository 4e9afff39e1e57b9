import type { Span } from '@unspin/core'

/** The runs of a pane carry the offset of their first character; what is not the article's text is marked as such. */
const runSelector = '[data-start]'
export const notText = 'data-not-text'

/** The place of a span of the article in the pane that shows it; null when nothing of it is shown. */
export function rangeOf(pane: Element, [start, end]: Span): Range | null {
  const runs = [...pane.querySelectorAll<HTMLElement>(runSelector)]
  const from = locate(runs, start, 'start')
  const to = locate(runs, end, 'end')
  if (!from || !to) return null
  const range = pane.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range.collapsed ? null : range
}

interface Point {
  node: Text
  offset: number
}

/** The character at an offset, or the boundary after the one before it; in a gap between runs, the nearest inside. */
function locate(runs: readonly HTMLElement[], offset: number, edge: 'start' | 'end'): Point | null {
  const inside = edge === 'start' ? offset : offset - 1
  const index = runs.findLastIndex((run) => startOf(run) <= inside)
  const run = runs[Math.max(index, 0)]
  if (!run) return null
  const texts = textsOf(run)
  let start = startOf(run)
  for (const node of texts) {
    if (inside < start + node.length) return { node, offset: Math.max(offset - start, 0) }
    start += node.length
  }
  const next = runs[index + 1]
  if (edge === 'start' && next) return { node: textsOf(next)[0]!, offset: 0 }
  const last = texts.at(-1)
  return last ? { node: last, offset: last.length } : null
}

function startOf(run: HTMLElement): number {
  return Number(run.dataset.start)
}

function textsOf(run: HTMLElement): Text[] {
  const walker = run.ownerDocument.createTreeWalker(
    run,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof Element)
        return node.hasAttribute(notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
      return node.nodeValue === '' ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_ACCEPT
    },
  )
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}
