import type { parseFeed } from 'feedsmith'
import type { SourceMetadata } from '../../found.ts'
import { publicationIn } from '../records/published.ts'

/** An entry of a feed, whatever the feed's format. */
export interface FeedItem {
  id?: string
  link?: string
  /** What it carries of its article, markup and all: the whole or a teaser. */
  content?: string
  metadata: SourceMetadata
}

type Feed = ReturnType<typeof parseFeed>
type Loose<Given> = { [Key in keyof Given]?: Given[Key] | undefined }

export function itemsOf(parsed: Feed): FeedItem[] {
  if (parsed.format === 'atom') return atomItems(parsed.feed)
  if (parsed.format === 'rss') return rssItems(parsed.feed)
  if (parsed.format === 'rdf') return rdfItems(parsed.feed)
  return jsonItems(parsed.feed)
}

function atomItems({ title, entries = [] }: Extract<Feed, { format: 'atom' }>['feed']): FeedItem[] {
  return entries.map((entry) => {
    const link = (
      entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0]
    )?.href
    return feedItem({
      id: entry.id,
      link,
      content: entry.content?.value ?? entry.summary?.value,
      title: entry.title?.value,
      byline: entry.authors?.map(({ name }) => name),
      published: [entry.published, entry.updated],
      publisher: title?.value,
    })
  })
}

function rssItems({ title, language, items = [] }: Extract<Feed, { format: 'rss' }>['feed']): FeedItem[] {
  return items.map((item) =>
    feedItem({
      id: item.guid?.value,
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      content: item.content?.encoded ?? item.description,
      title: item.title,
      byline: item.dc?.creators ?? item.authors?.map(({ name }) => name),
      published: [item.pubDate, item.dc?.dates?.[0]],
      publisher: title,
      lang: language,
    }),
  )
}

function rdfItems({ title, items = [] }: Extract<Feed, { format: 'rdf' }>['feed']): FeedItem[] {
  return items.map((item) =>
    feedItem({
      id: item.rdf?.about,
      link: item.link,
      content: item.content?.encoded ?? item.description,
      title: item.title,
      byline: item.dc?.creators,
      published: [item.dc?.dates?.[0]],
      publisher: title,
    }),
  )
}

function jsonItems({ title, language, items = [] }: Extract<Feed, { format: 'json' }>['feed']): FeedItem[] {
  return items.map((item) =>
    feedItem({
      id: item.id,
      link: item.url,
      content: item.content_html ?? item.content_text ?? item.summary,
      title: item.title,
      byline: item.authors?.map(({ name }) => name),
      published: [item.date_published],
      publisher: title,
      lang: item.language ?? language,
    }),
  )
}

interface ItemFields {
  id: string
  link: string
  content: string
  title: string
  byline: (string | undefined)[]
  /** The likeliest first. */
  published: unknown[]
  publisher: string
  lang: string
}

function feedItem({
  id,
  link,
  content,
  published = [],
  byline = [],
  title,
  publisher,
  lang,
}: Loose<ItemFields>): FeedItem {
  const names = byline.filter((name) => name !== undefined)
  return {
    ...(id !== undefined && { id }),
    ...(link !== undefined && { link }),
    ...(content !== undefined && { content }),
    metadata: {
      ...(title !== undefined && { title }),
      ...(names.length > 0 && { byline: names }),
      ...publicationIn(...published),
      ...(publisher !== undefined && { publisher }),
      ...(lang !== undefined && { lang }),
      ...(link !== undefined && { url: link }),
    },
  }
}
