import type { Span } from '@unspin/core'
import type { Extracted } from '../articles.ts'

export interface RemovalScore {
  /** Of the characters that are furniture or boilerplate, the share set apart as such. */
  boilerplate: number
  furniture: number
  /** Of the characters of the body, the share that is not given as body. */
  bodyLost: number
}

const share = ([all, marked]: [number, number]) => marked / Math.max(1, all)

/**
 * Characters of furniture and boilerplate told from the body, over all articles of a
 * set; white space does not count.
 */
export function scoreRemovals(set: Extracted[]): RemovalScore {
  const count = { boilerplate: [0, 0], furniture: [0, 0], body: [0, 0] } satisfies Record<
    string,
    [number, number]
  >
  for (const { truth, article } of set) {
    const { text } = article
    const removed = markedIn(
      text,
      [...article.furniture, ...article.boilerplate].map(({ start, end }) => [start, end]),
    )
    const kept = markedIn(text, article.bodySpans)
    const furniture = markedIn(text, truth.furniture ?? [])
    const boilerplate = markedIn(text, truth.boilerplate ?? [])
    for (let at = 0; at < text.length; at++) {
      if (/\s/.test(text[at]!)) continue
      const tally = boilerplate[at] ? count.boilerplate : furniture[at] ? count.furniture : count.body
      tally[0]++
      if (tally === count.body ? !kept[at] : removed[at]) tally[1]++
    }
  }
  return {
    boilerplate: share(count.boilerplate),
    furniture: share(count.furniture),
    bodyLost: share(count.body),
  }
}

function markedIn(text: string, spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(text.length)
  for (const [start, end] of spans) marked.fill(1, start, end)
  return marked
}
