import type { Reader } from '../input.ts'

/** A format that articles are read from; what reads it is loaded when the first file of it comes. */
interface ReadableFormat {
  extensions: readonly string[]
  /** Beginnings of them count: 'text/html'. */
  mediaTypes: readonly string[]
  load(): Promise<Reader>
}

const formats = {
  text: {
    extensions: ['txt', 'text', 'html', 'htm', 'xhtml', 'xht'],
    mediaTypes: ['text/html', 'application/xhtml'],
    load: async () => (await import('./text.ts')).readText,
  },
  markdown: {
    extensions: ['md', 'markdown', 'mdown'],
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  jsonLines: {
    extensions: ['jsonl', 'ndjson'],
    mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/ndjson', 'application/json-lines'],
    load: async () => (await import('./json-lines.ts')).readJsonLines,
  },
  json: {
    extensions: ['json'],
    mediaTypes: ['application/json', 'application/ld+json'],
    load: async () => (await import('./json.ts')).readJson,
  },
  table: {
    extensions: ['csv', 'tsv'],
    mediaTypes: ['text/csv', 'text/tab-separated-values'],
    load: async () => (await import('./table.ts')).readTable,
  },
  pdf: {
    extensions: ['pdf'],
    mediaTypes: ['application/pdf'],
    load: async () => (await import('./pdf.ts')).readPdf,
  },
  word: {
    extensions: ['docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml'],
    load: async () => (await import('./word.ts')).readWord,
  },
  mail: {
    extensions: ['eml'],
    mediaTypes: ['message/rfc822'],
    load: async () => (await import('./mail.ts')).readMail,
  },
  mailbox: {
    extensions: ['mbox'],
    mediaTypes: ['application/mbox'],
    load: async () => (await import('./mailbox.ts')).readMailbox,
  },
  warc: {
    extensions: ['warc', 'wet'],
    mediaTypes: ['application/warc'],
    load: async () => (await import('./warc.ts')).readWarc,
  },
  feed: {
    extensions: ['rss', 'atom', 'rdf', 'xml'],
    mediaTypes: ['application/rss', 'application/atom', 'application/rdf', 'application/feed+json'],
    load: async () => (await import('./feed.ts')).readFeed,
  },
  zip: {
    extensions: ['zip'],
    mediaTypes: ['application/zip'],
    load: async () => (await import('./zip.ts')).readZip,
  },
} satisfies Record<string, ReadableFormat>

export type FormatName = keyof typeof formats

const named = Object.entries(formats) as [FormatName, ReadableFormat][]

const byExtension = new Map(
  named.flatMap(([format, { extensions }]) => extensions.map((extension) => [extension, format] as const)),
)

export const loadReader = (format: FormatName): Promise<Reader> => formats[format].load()

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
