/** A format that articles are read from, as names and servers tell it. */
interface ReadableFormat {
  extensions: readonly string[]
  /** Beginnings of them count: 'text/html'. */
  mediaTypes: readonly string[]
}

const formats = {
  text: {
    extensions: ['txt', 'text', 'html', 'htm', 'xhtml', 'xht'],
    mediaTypes: ['text/html', 'application/xhtml'],
  },
  markdown: {
    extensions: ['md', 'markdown', 'mdown'],
    mediaTypes: ['text/markdown', 'text/x-markdown'],
  },
  jsonLines: {
    extensions: ['jsonl', 'ndjson'],
    mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/ndjson', 'application/json-lines'],
  },
  json: {
    extensions: ['json'],
    mediaTypes: ['application/json', 'application/ld+json'],
  },
  table: {
    extensions: ['csv', 'tsv'],
    mediaTypes: ['text/csv', 'text/tab-separated-values'],
  },
  pdf: {
    extensions: ['pdf'],
    mediaTypes: ['application/pdf'],
  },
  word: {
    extensions: ['docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml'],
  },
  mail: {
    extensions: ['eml'],
    mediaTypes: ['message/rfc822'],
  },
  mailbox: {
    extensions: ['mbox'],
    mediaTypes: ['application/mbox'],
  },
  warc: {
    extensions: ['warc', 'wet'],
    mediaTypes: ['application/warc'],
  },
  feed: {
    extensions: ['rss', 'atom', 'rdf', 'xml'],
    mediaTypes: ['application/rss', 'application/atom', 'application/rdf', 'application/feed+json'],
  },
  zip: {
    extensions: ['zip'],
    mediaTypes: ['application/zip'],
  },
} satisfies Record<string, ReadableFormat>

export type FormatName = keyof typeof formats

const named = Object.entries(formats) as [FormatName, ReadableFormat][]

const byExtension = new Map(
  named.flatMap(([format, { extensions }]) => extensions.map((extension) => [extension, format] as const)),
)

/** The format that a file's name speaks for; the extension of its packing does not count. */
export function formatOfName(name: string): FormatName | null {
  return byExtension.get(extensionOf(unpackedNameOf(name))) ?? null
}

export function formatOfMediaType(mediaType: string | undefined): FormatName | null {
  if (mediaType === undefined) return null
  return (
    named.find(([, { mediaTypes }]) => mediaTypes.some((type) => mediaType.startsWith(type)))?.[0] ?? null
  )
}

/** Whether a file that nobody named is to be read: its name has a known extension, or none. */
export const isPromising = (name: string): boolean =>
  formatOfName(name) !== null || extensionOf(unpackedNameOf(name)) === ''

/** In lower case, without the dot; empty when there is none. */
export const extensionOf = (name: string): string =>
  /[^/\\]\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** The name of what is packed. */
export const unpackedNameOf = (name: string): string => name.replace(/\.(?:gz|zst)$/i, '')
