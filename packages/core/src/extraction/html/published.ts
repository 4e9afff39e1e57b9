import { type GivenDate, readDateField } from '../dates/field.ts'
import { datePlaces } from './date-places.ts'
import { flatText, isHeading } from './elements.ts'
import { isObject, type Json, textOf } from './linked-data.ts'
import { isOfDate } from './class-names.ts'
import type { Meta } from './meta.ts'
import type { Attributes } from './attributes.ts'
import type { Element } from './element.ts'
import { firstIn, type LinesAround, linesAround } from './visible.ts'

const keys = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publish_date',
  'published-date', 'publication_date', 'publication-date', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.date', 'dcterms.issued',
  'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'article.published', 'article:published', 'published_time', 'og:published_time',
  'citation_publication_date', 'citation_online_date', 'citation_date', 'cxenseparse:recs:publishtime', 'originalpublicationdate',
  'displaydate', 'article_date_original', 'shareaholic:article_published_time',
] // prettier-ignore

/**
 * When the article was published: as the data of the page say, or as it shows around its headline, or else
 * anywhere but in comments. Where a field holds a default, a program writes that into the elements made for a
 * date, too; what else the page prints is a date whatever it is.
 */
export function publishedOf(
  { root, elements, title }: { root: Element; elements: Element[]; title: string | null },
  meta: Meta,
  linked: Json | null,
  lang: string | null,
): GivenDate | null {
  const defaults = new Set<string>()
  const first = (dates: Iterable<GivenDate | null>): GivenDate | null => {
    for (const date of dates) {
      if (date?.isDefault) defaults.add(date.published)
      else if (date && !defaults.has(date.published)) return date
    }
    return null
  }
  const given = first(stated(meta, linked, lang))
  if (given) return given
  const headings = elements.filter(isHeading).slice(0, mostHeadings)
  const headline = headings.find((heading) => flatText(heading) === title) ?? null
  const places = datePlaces(root, headline, (element) => isMarked(element) || isOfDate(element))
  const made = [...places.below, ...places.above].map(flatText).filter(Boolean)
  let lines: LinesAround | null = null
  const around = (place: 'below' | 'above') =>
    first(marksOf(places[place], lang)) ??
    first(linesOf(places[place], lang)) ??
    firstIn(
      (lines ??= linesAround(root, title))[place].filter((line) => !made.some((text) => line.includes(text))),
    )
  return (
    around('below') ??
    around('above') ??
    first(marksOf(places.elsewhere, lang)) ??
    first(linesOf(places.elsewhere, lang))
  )
}

const mostHeadings = 100

function* stated(meta: Meta, linked: Json | null, lang: string | null): Generator<GivenDate | null> {
  yield fieldOf(linked?.['datePublished'], lang)
  for (const key of keys) yield fieldOf(meta.first(key), lang)
  yield fieldOf(linked?.['dateCreated'], lang)
}

/** Linked data give a value as such, or with its type. */
function fieldOf(value: unknown, lang: string | null): GivenDate | null {
  if (isObject(value)) return fieldOf(value['@value'], lang)
  return readDateField(typeof value === 'string' ? textOf(value) : value, lang ?? 'en')
}

/** What is printed is no default by itself, only where a field says the same. */
function printedIn(text: string, lang: string | null): GivenDate | null {
  const date = fieldOf(text, lang)
  return date && { ...date, isDefault: false }
}

const isMarked = ({ tag, attributes }: Element) =>
  tag === 'time' || attributes['itemprop'] === 'datePublished'

/** Where several are marked, one of an update may stand first. */
function* marksOf(elements: Element[], lang: string | null): Generator<GivenDate | null> {
  const marked = elements.filter(isMarked)
  const published = marked.filter(({ attributes }) => !isUpdate(attributes))
  for (const element of [...published, ...marked]) {
    const { attributes } = element
    const value = attributes['datetime'] ?? attributes['content'] ?? null
    yield fieldOf(value, lang) ?? printedIn(flatText(element), lang)
  }
}

const isUpdate = (attributes: Attributes) =>
  /modified|updated/i.test(`${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''}`)

const longestDate = 150

function* linesOf(elements: Element[], lang: string | null): Generator<GivenDate | null> {
  for (const element of elements.filter(isOfDate)) {
    const shown = flatText(element)
    if (shown.length < longestDate) yield printedIn(shown, lang)
  }
}
