/**
 * The attributes that are kept. Others, most of them for scripts, are dropped by the
 * parser before they become strings.
 */
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

const names = new Map<string, AttributeName>(attributeNames.map((name) => [name, name]))
const longestName = Math.max(...attributeNames.map((name) => name.length))

/**
 * The attribute whose name stands at `start` to `end` of a page, in whatever case, if it is one that is kept.
 */
export function attributeNamed(html: string, start: number, end: number): AttributeName | null {
  if (end - start > longestName) return null
  const given = html.slice(start, end)
  return names.get(given) ?? names.get(given.toLowerCase()) ?? null
}
