import { readByline } from '../head/byline.ts'
import { flatText } from './elements.ts'
import { isObject, type Json, nameOf } from './linked-data.ts'
import { isByline } from './class-names.ts'
import type { Meta } from './meta.ts'
import type { Element } from './element.ts'

const keys = [
  'author', 'article:author', 'article:author_name', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'citation_author',
  'byl', 'cxenseparse:author', 'twitter:written by',
] // prettier-ignore

/** The authors: persons that the data name, else persons that the page shows, else whoever the data name. */
export function bylineOf(
  elements: Element[],
  meta: Meta,
  linked: Json | null,
  site: string | null,
): string[] {
  const stated = [linkedAuthors(linked), ...keys.map((key) => meta.all(key).flatMap(namesIn))].map((names) =>
    names.filter(isAuthor).map(cleanAuthor),
  )
  const persons = stated.find((names) => names.some((name) => isPerson(name, site)))
  if (persons) return [...new Set(persons)]
  const shown = shownByline(elements)
  if (shown.persons.length > 0) return shown.persons
  return [...new Set(stated.find((names) => names.length > 0) ?? shown.others)]
}

/** The persons among the authors, or else all of them. */
function linkedAuthors(linked: Json | null): string[] {
  const authors = [linked?.['author']].flat()
  const persons = authors.filter(
    (author) => !isObject(author) || !/Organization/.test(String(author['@type'])),
  )
  return (persons.length > 0 ? persons : authors).map(nameOf).filter((name) => name !== null)
}

const namesIn = (value: string) => value.split(/\s*[,;]\s*|\s+and\s+/)
const isAuthor = (name: string) =>
  name.length > 1 && name.length < 80 && !/https?:|^@|^admin$|\d{3}|minutes?$/i.test(name)
const cleanAuthor = (name: string) => name.replace(/^by:?\s/i, '').trim()

/** Names of accounts are single words, and a site may call itself the author. */
const isPerson = (name: string, site: string | null) =>
  /\S\s\S/.test(name) && name.toLowerCase() !== site?.toLowerCase()

const authorPage =
  /\/(?:authors?|auteurs?|autor(?:es)?|autori|writers?|contributors?|columnists?|profiles?|staff|team|people|reporters?|journalists?|by)\/[^/]+\/?$/i
const longestShown = 120
const mostCandidates = 100

/** Names in elements that the markup calls a byline: of persons, and of whoever else signs. */
function shownByline(elements: Element[]): { persons: string[]; others: string[] } {
  let others: string[] = []
  let candidates = 0
  for (const element of elements) {
    const { tag, attributes } = element
    const isStated = attributes['rel'] === 'author' || attributes['itemprop'] === 'author'
    const isLinked = tag === 'a' && authorPage.test(attributes['href'] ?? '')
    if (!isStated && !isLinked && !isByline(element)) continue
    if (++candidates > mostCandidates) break
    const shown = flatText(element)
    if (!shown || shown.length > longestShown) continue
    const names = readByline(/^by\b/i.test(shown) ? shown : `By ${shown}`, null)?.names ?? []
    if (names.length > 0) return { persons: names, others }
    if (others.length === 0 && isAuthor(shown) && isShortName(shown)) others = [cleanAuthor(shown)]
  }
  return { persons: [], others }
}

/** A pseudonym, a desk, a team. */
const isShortName = (shown: string) =>
  shown.split(' ').length <= 4 && /^(?!Written )\p{Lu}[^:.!?|*]*$/u.test(shown)
