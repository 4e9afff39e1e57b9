import type { Reader } from '../input.ts'
import type { FormatName } from './names.ts'

/** What reads each format: loaded when the first file of it comes. The one file that knows the readers. */
const readers: Record<FormatName, () => Promise<Reader>> = {
  text: async () => (await import('./pages/text.ts')).readText,
  markdown: async () => (await import('./pages/markdown.ts')).readMarkdown,
  jsonLines: async () => (await import('./records/json-lines.ts')).readJsonLines,
  json: async () => (await import('./records/json.ts')).readJson,
  table: async () => (await import('./records/table.ts')).readTable,
  pdf: async () => (await import('./documents/pdf.ts')).readPdf,
  word: async () => (await import('./documents/word.ts')).readWord,
  mail: async () => (await import('./mail/mail.ts')).readMail,
  mailbox: async () => (await import('./mail/mailbox.ts')).readMailbox,
  warc: async () => (await import('./archives/warc.ts')).readWarc,
  feed: async () => (await import('./feeds/feed.ts')).readFeed,
  zip: async () => (await import('./archives/zip.ts')).readZip,
}

export const loadReader = (format: FormatName): Promise<Reader> => readers[format]()
