import type { Element } from './tree.ts'

const blockTags = new Set(
  `address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr html li main menu nav ol p pre section summary table tbody thead tr ul`.split(/\s+/),
)

/** What a reader never sees as text of the page. */
const unseenTags = new Set(
  'script style noscript template svg math iframe object embed head option textarea canvas audio video amp-iframe'.split(
    ' ',
  ),
)

export const isBlock = ({ tag }: Element): boolean => blockTags.has(tag)

const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

export const isHeading = ({ tag }: Element): boolean => headingTags.has(tag)

export function isUnseen({ tag, attributes }: Element): boolean {
  if (unseenTags.has(tag) || attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true')
    return true
  const style = attributes['style']
  return style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(style)
}

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
      else if (!isUnseen(child)) {
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

/** All elements below one, in order of the page. */
export function elementsOf(element: Element, found: Element[] = []): Element[] {
  for (const child of element.children)
    if (typeof child !== 'string') {
      found.push(child)
      elementsOf(child, found)
    }
  return found
}
