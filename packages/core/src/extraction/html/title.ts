import { flatText } from './elements.ts'
import { type Json, textOf } from './linked-data.ts'
import type { Meta } from './meta.ts'
import type { Element } from './element.ts'

const shortestHeading = 12
const mostHeadings = 50

/**
 * The headline: the heading that the page's data agree with, else what the data
 * say, without the name of the site.
 */
export function titleOf(
  elements: Element[],
  meta: Meta,
  linked: Json | null,
  site: string | null,
): string | null {
  const headings = headingsOf(elements).filter((heading) => !isSite(heading, site))
  const page = elements.find(({ tag }) => tag === 'title')
  const known = [
    textOf(linked?.['headline']),
    meta.first('og:title'),
    meta.first('twitter:title'),
    marked(elements),
    page ? flatText(page) : '',
  ].filter((title) => title !== null && title !== '')
  const shown = headings.find((heading) => known.some((title) => agrees(title!, heading)))
  if (shown) return shown
  if (headings.length === 1 && headings[0]!.length > shortestHeading) return headings[0]!
  return known[0] ? withoutSite(known[0], site) : (headings[0] ?? null)
}

const headingsOf = (elements: Element[]): string[] =>
  elements
    .filter(({ tag }) => tag === 'h1')
    .slice(0, mostHeadings)
    .map(flatText)
    .filter(Boolean)

/** Whether a reader of the page sees the title as its heading. */
export const isShown = (title: string, elements: Element[]): boolean => headingsOf(elements).includes(title)

function marked(elements: Element[]): string | null {
  const headline = elements.find(({ attributes }) => attributes['itemprop'] === 'headline')
  return headline ? (headline.attributes['content'] ?? flatText(headline)) : null
}

const plain = (value: string) =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isSite = (heading: string, site: string | null) => site !== null && plain(heading) === plain(site)

/** A site's name ends a title too: what stands at its end must be most of it. */
function agrees(title: string, heading: string): boolean {
  const [one, other] = [plain(title), plain(heading)]
  if (other.length <= 8) return one === other
  return (
    one.startsWith(other) || other.startsWith(one) || (one.endsWith(other) && other.length > one.length / 2)
  )
}

/** 'Headline - Site' and 'Headline | Section | Site'. */
function withoutSite(title: string, site: string | null): string {
  const [first, ...others] = title.split(/\s[|»·]\s|\s[-–—]\s(?=[^-–—]{2,40}$)/u)
  if (!first || others.length === 0) return title
  return first.length > shortestHeading || others.some((other) => isSite(other.trim(), site))
    ? first.trim()
    : title
}
