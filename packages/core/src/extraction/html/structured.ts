import { findDates } from '../head/dates.ts'
import { readByline } from '../head/byline.ts'
import { elementsOf, flatText } from './elements.ts'
import type { Element } from './tree.ts'
import { readAround } from './visible.ts'

/** What a page says about its article: in structured data, in meta elements, in what it shows. */
export interface PageData {
  title: string | null
  byline: string[]
  published: string | null
  publisher: string | null
  lang: string | null
}

export function readPageData(root: Element): PageData {
  const elements = elementsOf(root)
  const linked = linkedData(elements)
  const meta = metaOf(elements)
  const title = titleOf(elements, meta, linked)
  const byline = bylineOf(elements, meta, linked)
  const published = publishedOf(elements, meta, linked)
  const around = byline.length > 0 && published ? null : readAround(root, title)
  return {
    title,
    byline: byline.length > 0 ? byline : (around?.byline ?? []),
    published: published ?? around?.published ?? null,
    publisher: nameOf(linked?.['publisher']) ?? meta.get('og:site_name') ?? null,
    lang: languageOf(elements, linked),
  }
}

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const articleType = /article|posting|report|review/i
const deepestData = 6

/** The JSON-LD object that describes the article, with the objects that it refers to by id. */
function linkedData(elements: Element[]): Json | null {
  const documents = elements
    .filter(({ tag, attributes }) => tag === 'script' && /ld\+json/i.test(attributes['type'] ?? ''))
    .map(({ children }) => parsed(children.join('')))
  const article = articleIn(documents, 0)
  if (!article) return null
  const byId = new Map<string, Json>()
  collectIds(documents, byId, 0)
  const author = [article['author']]
    .flat()
    .map((value) => (isObject(value) && !value['name'] ? (byId.get(String(value['@id'])) ?? value) : value))
  const publisher = article['publisher']
  return {
    ...article,
    author,
    publisher: isObject(publisher) ? (byId.get(String(publisher['@id'])) ?? publisher) : publisher,
  }
}

function collectIds(value: unknown, byId: Map<string, Json>, depth: number): void {
  if (depth > deepestData) return
  if (Array.isArray(value)) for (const item of value) collectIds(item, byId, depth + 1)
  if (!isObject(value)) return
  if (typeof value['@id'] === 'string' && value['name']) byId.set(value['@id'], value)
  collectIds(value['@graph'], byId, depth + 1)
}

/** Pages carry broken JSON; such a piece tells nothing, and the rest of the page still does. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '))
  } catch {
    return null
  }
}

function articleIn(value: unknown, depth: number): Json | null {
  if (depth > deepestData) return null
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1)
      if (found) return found
    }
    return null
  }
  if (!isObject(value)) return null
  if ([value['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type))) return value
  return articleIn(value['@graph'] ?? value['mainEntity'] ?? value['mainEntityOfPage'], depth + 1)
}

function metaOf(elements: Element[]): Map<string, string> {
  const meta = new Map<string, string>()
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta') continue
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase()
    const content = attributes['content']?.trim()
    if (name && content && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decoded(value.trim()) : null

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }

/** Structured data are often escaped twice. */
function decoded(value: string): string {
  return value
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Math.min(0x10ffff, parseInt(digits, hex ? 16 : 10))),
    )
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => entities[name]!)
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0])
  return isObject(value) ? text(value['name']) : text(value)
}

function titleOf(elements: Element[], meta: Map<string, string>, linked: Json | null): string | null {
  const headings = elements
    .filter(({ tag }) => tag === 'h1')
    .map(flatText)
    .filter(Boolean)
  const page = elements.find(({ tag }) => tag === 'title')
  const pageTitle = page ? flatText(page) : ''
  const known = [
    text(linked?.['headline']),
    text(meta.get('og:title')),
    text(meta.get('twitter:title')),
    pageTitle,
  ].filter((title) => title !== null && title !== '')
  const shown = headings.find((heading) => known.some((title) => agrees(title!, heading)))
  if (shown) return shown
  if (headings.length === 1 && headings[0]!.length > 12) return headings[0]!
  return known[0] ? withoutSite(known[0]) : (headings[0] ?? null)
}

const plain = (value: string) =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function agrees(title: string, heading: string): boolean {
  const [one, other] = [plain(title), plain(heading)]
  return other.length > 8 && (one.startsWith(other) || one.endsWith(other) || other.startsWith(one))
}

/** 'Headline - Site' and 'Headline | Section | Site'. */
function withoutSite(title: string): string {
  const [first] = title.split(/\s+[|»·]\s+|\s+[-–—]\s+(?=[^-–—]{2,40}$)/u)
  return first && first.length > 12 ? first : title
}

function bylineOf(elements: Element[], meta: Map<string, string>, linked: Json | null): string[] {
  const authors = [linked?.['author']]
    .flat()
    .map(nameOf)
    .filter((name) => name !== null && isAuthor(name))
  if (authors.length > 0) return [...new Set(authors.map((name) => cleanAuthor(name!)))]
  for (const key of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'twitter:data1',
  ]) {
    const value = meta.get(key)
    if (value && isAuthor(value)) return value.split(/\s*,\s*|\s+and\s+/).map(cleanAuthor)
  }
  return shownByline(elements)
}

const isAuthor = (name: string) => name.length < 80 && !/https?:|^@|^admin$|\d{3}|minutes?$/i.test(name)
const cleanAuthor = (name: string) => name.replace(/^by:?\s+/i, '').trim()

const bylineName = /byline|author(?!s?-?(?:box|bio|avatar|image|description))|writer|posted-?by/i

function shownByline(elements: Element[]): string[] {
  for (const element of elements) {
    const { attributes } = element
    const isNamed =
      attributes['rel'] === 'author' ||
      attributes['itemprop'] === 'author' ||
      bylineName.test(attributes['class'] ?? '')
    if (!isNamed) continue
    const shown = flatText(element)
    if (!shown || shown.length > 120) continue
    const names = readByline(/^by\b/i.test(shown) ? shown : `By ${shown}`, null)?.names ?? []
    if (names.length > 0) return names
    if (attributes['rel'] === 'author' && isAuthor(shown) && shown.split(' ').length <= 5)
      return [cleanAuthor(shown)]
  }
  return []
}

const dateKeys = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'dc.date',
  'dc.date.issued', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'article.published', 'published_time', 'og:published_time',
  'cxenseparse:recs:publishtime',
] // prettier-ignore

function publishedOf(elements: Element[], meta: Map<string, string>, linked: Json | null): string | null {
  const stated = [text(linked?.['datePublished']), ...dateKeys.map((key) => meta.get(key) ?? null)]
  for (const value of stated) {
    const day = dayOf(value)
    if (day) return day
  }
  const times = elements.filter(
    ({ tag, attributes }) => tag === 'time' || attributes['itemprop'] === 'datePublished',
  )
  for (const element of times) {
    const day =
      dayOf(element.attributes['datetime'] ?? element.attributes['content'] ?? null) ??
      dayOf(flatText(element))
    if (day) return day
  }
  return shownDate(elements)
}

const dateName =
  /(?:^|[\s_-])(?:date|published|posted|pubdate|timestamp|time|entry-date|post-date|meta|byline)(?:$|[\s_-])/i

function shownDate(elements: Element[]): string | null {
  for (const element of elements) {
    if (!dateName.test(element.attributes['class'] ?? '')) continue
    const shown = flatText(element)
    const day = shown.length < 150 ? dayOf(shown) : null
    if (day) return day
  }
  return null
}

function dayOf(value: string | null): string | null {
  if (!value) return null
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(value)
  return iso ? iso[1]! : (findDates(value, 0, value.length, 'en')[0]?.day ?? null)
}

function languageOf(elements: Element[], linked: Json | null): string | null {
  const stated =
    elements.find(({ tag }) => tag === 'html')?.attributes['lang'] ?? text(linked?.['inLanguage'])
  return stated && /^[a-z]{2,3}(?:[-_]|$)/i.test(stated)
    ? stated.toLowerCase().replace('_', '-').split('-')[0]!
    : null
}
