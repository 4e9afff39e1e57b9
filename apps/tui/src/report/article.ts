import type { Article, Removal } from '@unspin/core'
import { publicationInWords } from '@unspin/core/dates'
import type { Terminal } from '../terminal.ts'
import { truncate } from '../text/fit.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'
import { inParts, listLines } from './lists.ts'

/** What was extracted from a file, for people. */
export function articleLines(file: string, article: Article, terminal: Terminal): string[] {
  return inParts([
    [paint(visibleLine(file), 'strong', terminal.palette), ...metadataLines(article, terminal)],
    bodyLines(article, terminal),
    listLines(
      'Quotations',
      article.quotes.map(({ text, speaker }) => `"${text}"${speaker ? ` (${speaker.name})` : ''}`),
      terminal,
    ),
    listLines(
      'Names',
      article.names.map(({ name, type, mentions }) => `${name} (${type}, ${mentions.length})`),
      terminal,
    ),
    listLines('Set apart from the body', setApart(article, terminal), terminal),
  ])
}

function metadataLines(article: Article, { width, palette }: Terminal): string[] {
  const fields = {
    title: article.title,
    byline: article.byline.join(', '),
    published: publicationInWords(article),
    dateline: article.dateline,
    publisher: article.publisher,
    language: article.lang,
  }
  return Object.entries(fields).flatMap(([name, value]) => {
    const lead = `  ${name.padEnd(11)}`
    return value
      ? prose(value, width, lead).map((line) => line.replace(lead, paint(lead, 'faint', palette)))
      : []
  })
}

function bodyLines({ text, bodySpans }: Article, { width, palette }: Terminal): string[] {
  const paragraphs = bodySpans.flatMap(([start, end], index) => [
    ...(index > 0 ? [''] : []),
    ...prose(text.slice(start, end), width, '  '),
  ])
  return [paint('Body', 'strong', palette), ...(paragraphs.length > 0 ? paragraphs : ['  none'])]
}

function setApart({ text, furniture, boilerplate }: Article, { width }: Terminal): string[] {
  return [...furniture, ...boilerplate]
    .sort((one, other) => one.start - other.start)
    .map(({ kind, start, end }: Removal<string>) =>
      truncate(`${kind}: ${visibleLine(text.slice(start, end))}`, width - 4),
    )
}
