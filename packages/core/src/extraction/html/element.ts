import type { Attributes } from './attributes.ts'

/** An element of a page, as plain data. */
export interface Element {
  tag: string
  attributes: Attributes
  children: (Element | string)[]
  /** Whether a reader never sees it as text of the page. */
  isUnseen: boolean
  /** The word of its class or id that marks it as residue; undefined until it is first asked for. */
  residueName: string | null | undefined
}

const unseenTags = new Set(
  'script style noscript template svg math iframe object embed head option textarea canvas audio video amp-iframe'.split(
    ' ',
  ),
)

export function createElement(tag: string, attributes: Attributes): Element {
  return { tag, attributes, children: [], isUnseen: isUnseen(tag, attributes), residueName: undefined }
}

function isUnseen(tag: string, attributes: Attributes): boolean {
  if (unseenTags.has(tag) || attributes.hidden !== undefined || attributes['aria-hidden'] === 'true')
    return true
  const { style } = attributes
  return style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(style)
}
