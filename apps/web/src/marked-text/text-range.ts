import type { Span } from '@unspin/core'

/**
 * The runs of a pane carry the offset of their first character; what is not the
 * article's text is marked as such.
 */
const runSelector = '[data-start]'
export const notText = 'data-not-text'

/** The place of a span of the article in the pane that shows it; null when nothing of it is shown. */
export function rangeOf(pane: Element, span: Span): Range | null {
  return rangesOf(pane, [span])[0] ?? null
}

/** The places of those spans of which something is shown. */
export function rangesOf(pane: Element, spans: readonly Span[]): Range[] {
  if (spans.length === 0) return []
  const runs = pane.querySelectorAll<HTMLElement>(runSelector)
  return spans.flatMap((span) => rangeIn(runs, span) ?? [])
}

/** The runs of a pane in their order; thousands, of which a search asks a few. */
type ShownRuns = NodeListOf<HTMLElement>

const startOf = (run: HTMLElement): number => Number(run.dataset.start)

function rangeIn(runs: ShownRuns, [start, end]: Span): Range | null {
  const from = locate(runs, start, 'start')
  const to = locate(runs, end, 'end')
  if (!from || !to) return null
  const range = from.node.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range.collapsed ? null : range
}

interface Point {
  node: Text
  offset: number
}

/**
 * The character at an offset, or the boundary after the one before it; in a gap
 * between runs, the nearest inside.
 */
function locate(runs: ShownRuns, offset: number, edge: 'start' | 'end'): Point | null {
  const inside = edge === 'start' ? offset : offset - 1
  const index = Math.max(lastBefore(runs, inside), 0)
  const run = runs[index]
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

/** The index of the last run that begins at the offset or before it; -1 when there is none. */
function lastBefore(runs: ShownRuns, offset: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (startOf(runs[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
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
