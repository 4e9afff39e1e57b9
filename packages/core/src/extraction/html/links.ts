import type { Element } from './element.ts'

/** Where a link leads: on the same page, to another one of the same site, or away from it. */
export type Destination = 'page' | 'site' | 'away'

/** The host that a page is from: of its address, or else of the one that it gives itself. */
export function hostOfPage(elements: Element[], url: string | undefined): string | null {
  return hostOf(url) ?? hostOf(canonical(elements))
}

function canonical(elements: Element[]): string | undefined {
  const link = elements.find(({ tag, attributes }) => tag === 'link' && attributes['rel'] === 'canonical')
  const meta = elements.find(({ attributes }) => attributes['property'] === 'og:url')
  return link?.attributes['href'] ?? meta?.attributes['content']
}

const hostOf = (url: string | undefined): string | null =>
  /^\s*(?:https?:)?\/\/(?:www\.)?([^/:?#\s]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null

/** Where the page's own host is not known, no link leads away. */
export function destinationOf({ attributes }: Element, host: string | null): Destination {
  const href = attributes['href'] ?? ''
  if (href.startsWith('#')) return 'page'
  const other = hostOf(href)
  if (other === null || host === null) return 'site'
  const isSame = other === host || other.endsWith(`.${host}`) || host.endsWith(`.${other}`)
  return isSame ? 'site' : 'away'
}
