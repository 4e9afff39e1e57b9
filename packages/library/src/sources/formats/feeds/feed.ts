import { parseFeed } from 'feedsmith'
import { wholeText } from '../../bytes/whole.ts'
import { SourceError } from '../../errors.ts'
import { failed, type FoundSource, type Reading } from '../../found.ts'
import type { OpenedInput, ReadingContext } from '../../input.ts'
import { withoutCredentials } from '../../web/address.ts'
import { withoutTags } from '../../without-tags.ts'
import { itemsOf, type FeedItem } from './feed-items.ts'

/** A teaser is shorter; the shortest news in full are not. */
const fewestWords = 150

/** A teaser says so at its end. */
const cutOff = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading|more)\W*$/i

/** An entry of a feed. */
export interface FeedEntry {
  /** What tells it from the others of its feed, today and tomorrow. */
  key: string
  /** Its article: of itself where it is whole, else of the page that it leads to. */
  read(context: ReadingContext): AsyncIterable<Reading>
}

/** The articles of a feed. */
export async function* readFeed(input: OpenedInput, context: ReadingContext): AsyncGenerator<Reading> {
  for (const entry of await feedEntries(input)) {
    context.signal?.throwIfAborted()
    yield* entry.read(context)
  }
}

/** The entries of a feed, none of them read yet. */
export async function feedEntries(input: OpenedInput): Promise<FeedEntry[]> {
  const { place } = input
  if (input.nested)
    throw new SourceError(place, 'is a feed inside an archive or another feed. Give its address.')
  const { text } = await wholeText(input)
  return itemsIn(text, place).map((item, index) => {
    const key = withoutCredentials(item.id ?? item.link ?? `item=${index + 1}`)
    const link = item.link === undefined ? null : absolute(item.link, input.metadata?.url)
    return { key, read: (context) => readItem(item, `${place}#${key}`, link, context) }
  })
}

async function* readItem(
  item: FeedItem,
  at: string,
  link: string | null,
  context: ReadingContext,
): AsyncGenerator<Reading> {
  if (isWhole(item.content)) yield { kind: 'source', source: sourceOf(item, item.content, at, link) }
  else if (link !== null)
    yield* context.readAddress(link, { metadata: { ...item.metadata, url: link }, nested: true })
  else yield failed(at, new SourceError(at, 'has neither its whole text nor a link to it.'))
}

function itemsIn(text: string, place: string): FeedItem[] {
  try {
    return itemsOf(parseFeed(text))
  } catch (error) {
    throw new SourceError(place, 'is no sound RSS or Atom feed. Give the address of one, or a page.', {
      cause: error,
    })
  }
}

function isWhole(content: string | undefined): content is string {
  const plain = withoutTags(content ?? '').trim()
  return plain.split(/\s+/).length >= fewestWords && !cutOff.test(plain)
}

function sourceOf({ metadata }: FeedItem, text: string, at: string, link: string | null): FoundSource {
  const place = link ?? at
  const known = { ...metadata, ...(link !== null && { url: link }) }
  return { name: metadata.title ?? place, place, text, format: 'html', metadata: known, notes: [] }
}

function absolute(link: string, base: string | undefined): string | null {
  return URL.canParse(link, base) ? withoutCredentials(new URL(link, base).href) : null
}
