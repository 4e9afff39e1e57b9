import type { Element } from './element.ts'

const blockTags = new Set(
  `address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr html li main menu nav ol p pre section summary table tbody thead tr ul`.split(/\s+/),
)

export const isBlock = ({ tag }: Element): boolean => blockTags.has(tag)

const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

export const isHeading = ({ tag }: Element): boolean => headingTags.has(tag)

const longestText = 2000
const mostNodes = 2000

/** What an element shows, on one line. Made for lines: of more it gives the beginning. */
export function flatText(element: Element): string {
  let text = ''
  let nodes = 0
  const walk = (parent: Element) => {
    for (const child of parent.children) {
      if (text.length > longestText || ++nodes > mostNodes) return
      if (typeof child === 'string') text += child
      else if (!child.isUnseen) {
        const gap = isBlock(child) ? ' ' : ''
        text += gap
        walk(child)
        text += gap
      }
    }
  }
  walk(element)
  return text.replace(/\s+/g, ' ').trim()
}
