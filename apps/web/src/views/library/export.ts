import { csvLine } from '@unspin/library/reading'
import type { Client } from '../../api/client.ts'
import type { ListedArticle } from './article-list.svelte.ts'

/** Articles asked for at a time: each comes with its text. */
const atOnce = 20

/** The articles with their texts, one JSON object a line, as `unspin add` reads them again. */
export async function* articleLines(
  client: Client,
  articles: readonly ListedArticle[],
  onProgress: (more: number) => void,
  signal: AbortSignal,
): AsyncGenerator<string> {
  for (let from = 0; from < articles.length; from += atOnce) {
    const some = articles.slice(from, from + atOnce)
    const found = await Promise.all(some.map(({ id }) => client.articles.get.query({ id }, { signal })))
    for (const article of found) if (article) yield lineOf(article)
    onProgress(some.length)
  }
}

function lineOf(stored: NonNullable<Awaited<ReturnType<Client['articles']['get']['query']>>>): string {
  const { id, title, byline, published, publishedTime, publisher, lang, source, article } = stored
  const time = publishedTime === null ? {} : { publishedTime }
  const record = { id, title, byline, published, ...time, publisher, lang, url: source, text: article.text }
  return `${JSON.stringify(record)}\n`
}

const columns = [
  'id',
  'title',
  'byline',
  'publisher',
  'published',
  'lang',
  'words',
  'copies',
  'added',
  'source',
] as const

/** The first line of a table for a spreadsheet. */
export const tableHead = line(columns)

/** A line of it for each article. */
export function tableLines(articles: readonly ListedArticle[]): string[] {
  return articles.map((article) => line(columns.map((column) => [article[column] ?? ''].flat().join('; '))))
}

function line(cells: readonly string[]): string {
  return `${csvLine(cells)}\r\n`
}
