/** The attributes that reading an article asks for; what else elements carry, most of it for scripts, is never made into strings. */
const attributeNames = [
  'aria-hidden',
  'class',
  'content',
  'datetime',
  'hidden',
  'href',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'name',
  'property',
  'rel',
  'role',
  'style',
  'type',
] as const

export type AttributeName = (typeof attributeNames)[number]
export type Attributes = Partial<Record<AttributeName, string>>

/** An element of a page, as plain data. */
export interface Element {
  tag: string
  attributes: Attributes
  children: (Element | string)[]
  /** Whether a reader never sees it as text of the page. */
  isUnseen: boolean
  /** What its class and id say; undefined until it is first asked for. */
  saying: Saying | undefined
}

/** What the class and the id of an element say of it. */
export interface Saying {
  /** The word in them that marks page residue. */
  residue: string | null
  isOfComments: boolean
  isByline: boolean
  isDate: boolean
}

const unseenTags = new Set(
  'script style noscript template svg math iframe object embed head option textarea canvas audio video amp-iframe'.split(
    ' ',
  ),
)

export function createElement(tag: string, attributes: Attributes): Element {
  return { tag, attributes, children: [], isUnseen: isUnseen(tag, attributes), saying: undefined }
}

function isUnseen(tag: string, attributes: Attributes): boolean {
  if (unseenTags.has(tag) || attributes.hidden !== undefined || attributes['aria-hidden'] === 'true')
    return true
  const { style } = attributes
  return style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(style)
}

const names = new Map<string, AttributeName>(attributeNames.map((name) => [name, name]))
const longestName = Math.max(...attributeNames.map((name) => name.length))

/** The attribute whose name stands at `start` to `end` of a page, in whatever case, if it is one that is kept. */
export function attributeNamed(html: string, start: number, end: number): AttributeName | null {
  if (end - start > longestName) return null
  const given = html.slice(start, end)
  return names.get(given) ?? names.get(given.toLowerCase()) ?? null
}
