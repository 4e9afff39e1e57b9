import { findDates } from '../head/dates.ts'
import { flatText } from './elements.ts'
import { type Json, textOf } from './linked-data.ts'
import type { Meta } from './meta.ts'
import type { Element } from './tree.ts'

const keys = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publish_date',
  'published-date', 'publication_date', 'publication-date', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.date', 'dcterms.issued',
  'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'article.published', 'article:published', 'published_time', 'og:published_time',
  'citation_publication_date', 'citation_online_date', 'citation_date', 'cxenseparse:recs:publishtime', 'originalpublicationdate',
  'displaydate', 'article_date_original', 'shareaholic:article_published_time',
] // prettier-ignore

/** The day of publication: as the data say, or as the markup of what is shown does. */
export function publishedOf(
  elements: Element[],
  meta: Meta,
  linked: Json | null,
  lang: string | null,
): string | null {
  const stated = [
    textOf(linked?.['datePublished']),
    ...keys.map((key) => meta.first(key)),
    textOf(linked?.['dateCreated']),
  ]
  for (const value of stated) {
    const day = dayOf(value, lang)
    if (day) return day
  }
  const times = elements
    .filter(({ tag, attributes }) => tag === 'time' || attributes['itemprop'] === 'datePublished')
    .slice(0, mostCandidates)
  // Where several are marked, one of an update may stand first.
  const published = times.filter(({ attributes }) => !isUpdate(attributes))
  return dayShown([...published, ...times], lang) ?? shownDate(elements, lang)
}

const isUpdate = (attributes: Record<string, string>) =>
  /modified|updated/i.test(`${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''}`)

function dayShown(times: Element[], lang: string | null): string | null {
  for (const element of times) {
    const { attributes } = element
    const day =
      dayOf(attributes['datetime'] ?? attributes['content'] ?? null, lang) ?? dayOf(flatText(element), lang)
    if (day) return day
  }
  return null
}

const dateName =
  /(?:^|[\s_-])(?:date|published|posted|pubdate|timestamp|time|entry-date|post-date|meta|byline)(?:$|[\s_-])/i
const longestDate = 150
const mostCandidates = 100

function shownDate(elements: Element[], lang: string | null): string | null {
  const named = elements.filter(({ attributes }) => dateName.test(attributes['class'] ?? ''))
  for (const element of named.slice(0, mostCandidates)) {
    const shown = flatText(element)
    const day = shown.length < longestDate ? dayOf(shown, lang) : null
    if (day) return day
  }
  return null
}

function dayOf(value: string | null, lang: string | null): string | null {
  if (!value) return null
  const iso = /^\s*([12]\d{3})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(value)
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`
  return findDates(value, 0, value.length, lang ?? 'en').find(({ day }) => day !== null)?.day ?? null
}
