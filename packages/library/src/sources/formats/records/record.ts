import { readDateField } from '@unspin/core'
import { SourceError } from '../../errors.ts'
import type { FoundSource, SourceMetadata } from '../../found.ts'
import { maxSourceLength, tooLong } from '../../limits.ts'
import { publicationIn } from './published.ts'

/** What the fields of an article are called where articles are kept as records, the likeliest name first. */
const fieldNames = {
  id: ['id', '_id', 'guid', 'uuid', 'article_id'],
  text: [
    'text',
    'body',
    'content',
    'article',
    'article_text',
    'full_text',
    'articlebody',
    'content_text',
    'maintext',
  ],
  html: ['html', 'content_html', 'body_html', 'html_content', 'raw_html'],
  title: ['title', 'headline', 'name'],
  byline: ['byline', 'author', 'authors', 'by', 'creator'],
  published: [
    'published',
    'date',
    'published_at',
    'datepublished',
    'date_published',
    'publish_date',
    'pub_date',
    'pubdate',
    'publication_date',
    'created_at',
    'timestamp',
  ],
  publishedTime: ['publishedtime', 'published_time', 'article:published_time'],
  publisher: ['publisher', 'outlet', 'source', 'publication', 'site', 'site_name', 'newspaper', 'domain'],
  url: ['url', 'link', 'canonical', 'source_url', 'uri'],
  lang: ['lang', 'language'],
} as const

type Field = keyof typeof fieldNames

/** Names as they are compared: small letters, underscores between words. */
const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/** Looks fields up by any of their names. */
function lookup(record: Record<string, unknown>): (field: Field) => unknown {
  const values = new Map(Object.entries(record).map(([name, value]) => [folded(name), value]))
  return (field) => {
    const name = fieldNames[field].find((known) => isGiven(values.get(known)))
    return name === undefined ? undefined : values.get(name)
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Whether one of these names is that of a text. */
export const hasTextField = (names: readonly string[]): boolean =>
  names.map(folded).some((name) => [...fieldNames.text, ...fieldNames.html].some((known) => known === name))

/** What a record tells of its article; `remarks` continue a sentence that begins with its name. */
export function metadataOf(record: Record<string, unknown>): { metadata: SourceMetadata; remarks: string[] } {
  const field = lookup(record)
  const metadata: SourceMetadata = {}
  for (const name of ['title', 'publisher', 'url', 'lang'] as const) {
    const value = plain(field(name))
    if (value !== null) metadata[name] = value
  }
  const byline = namesOf(field('byline'))
  if (byline.length > 0) metadata.byline = byline
  const date = field('published')
  Object.assign(metadata, publicationOf(date, field('publishedTime')))
  return {
    metadata,
    remarks: isGiven(date) && metadata.published === undefined ? [remarkOn(date)] : [],
  }
}

function remarkOn(date: unknown): string {
  const isDefault = readDateField(date)?.isDefault ?? false
  const what = isDefault ? 'that programs write where they know none' : 'that cannot be told for certain'
  return `has a date ${what}: ${JSON.stringify(date)}`
}

/** A time beside a day tells more of it, unless it is of another. */
function publicationOf(day: unknown, time: unknown): ReturnType<typeof publicationIn> {
  const [told, exact] = [publicationIn(day), publicationIn(time)]
  if (told.published === undefined) return exact
  return told.publishedTime === undefined && told.published === exact.published ? exact : told
}

/**
 * The article of a record.
 * @throws {SourceError} when it has no text, or more than an article may hold.
 */
export function sourceOfRecord(
  record: unknown,
  container: { name: string; place: string },
  position: string,
): FoundSource {
  const at = `${container.place}#${position}`
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new SourceError(
      at,
      'is no record of an article. Give an object with "text", and "id", "title", "published" if you have them.',
    )
  const field = lookup(record as Record<string, unknown>)
  const html = field('html')
  const text = typeof html === 'string' ? html : field('text')
  if (typeof text !== 'string' || !/\S/.test(text))
    throw new SourceError(at, 'has no text. Put it in a field called "text" or "html".')
  if (text.length > maxSourceLength) throw new SourceError(at, `is too long. ${tooLong(text.length)}`)
  const id = plain(field('id'))
  const place = id === null ? at : `${container.place}#${id}`
  const { metadata, remarks } = metadataOf(record as Record<string, unknown>)
  return {
    ...(id !== null && { id }),
    name: metadata.title ?? id ?? `${container.name}#${position}`,
    place,
    text,
    ...(typeof html === 'string' && { format: 'html' as const }),
    metadata,
    notes: remarks.map((remark) => `${place} ${remark}`),
  }
}

/** Names in names: nobody writes so many. */
const deepestName = 10

function plain(value: unknown, depth = 0): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.trim() || null
  // Linked data, feeds and dumps of databases give what has a name as an object.
  if (typeof value !== 'object' || value === null || depth > deepestName) return null
  const { name, title, $oid } = value as Record<string, unknown>
  return plain(name ?? title ?? $oid, depth + 1)
}

function namesOf(value: unknown): string[] {
  const names = Array.isArray(value) ? value.map((each) => plain(each)) : [plain(value)]
  return names.filter((name) => name !== null)
}
