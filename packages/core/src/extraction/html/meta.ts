import { decoded } from './escapes.ts'
import type { Element } from './element.ts'

/** What the meta elements of a page say, by name; names may repeat. */
export class Meta {
  private readonly values = new Map<string, string[]>()

  constructor(elements: Element[]) {
    for (const { tag, attributes } of elements) {
      if (tag !== 'meta') continue
      const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase()
      const content = attributes['content']?.trim()
      if (!name || !content) continue
      const known = this.values.get(name)
      if (known) known.push(decoded(content))
      else this.values.set(name, [decoded(content)])
    }
    for (const place of ['1', '2']) {
      const label = this.first(`twitter:label${place}`)
      const data = this.first(`twitter:data${place}`)
      if (label && data) this.values.set(`twitter:${label.toLowerCase()}`, [data])
    }
  }

  first(name: string): string | null {
    return this.values.get(name)?.[0] ?? null
  }

  all(name: string): string[] {
    return this.values.get(name) ?? []
  }
}
