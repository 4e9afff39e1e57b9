import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { ended, samples, type ServedLibrary, serveLibrary } from './library.ts'

interface KnownArticle {
  id: string
  text: string
  metadata?: { title?: string; publisher?: string; published?: string; byline?: string[] }
}

export const sample = (name: string): string => readFileSync(join(samples, `${name}.txt`), 'utf8')

/** A story, and what others made of it, with ids, outlets and dates that the tests know. */
export const veterans: KnownArticle[] = [
  { id: 'source', text: sample('veterans-source'), metadata: { publisher: 'Meridian Wire' } },
  {
    id: 'reprint',
    text: sample('veterans-reprint'),
    metadata: { publisher: 'Pell County Ledger', published: '2025-02-12' },
  },
  {
    id: 'spun',
    text: sample('veterans-spun'),
    metadata: { publisher: 'Daily Buzz', published: '2025-02-20' },
  },
]

/** What a page would run, load or be broken by, if it took it for anything but text. */
export const hostile: KnownArticle = {
  id: '../<img src=x onerror=alert(1)>?a=b&c#%2F%“” \u{1F9A9}',
  text: `Harbour news of the day

Nine people <img src=https://elsewhere.example/x.png onerror=alert(2)> were lifted from the deck of a boat on Sunday.

"We were cold <script>alert(3)</script> and wet," said Ada Finch. "javascript:alert(3)"`,
  metadata: {
    title: `<svg onload=alert(4)> ${'Verylongwithoutanyspace'.repeat(12)}`,
    publisher: '"><script>alert(5)</script>',
    byline: ['<a href="javascript:alert(6)">me</a>'],
    published: '2025-02-11',
  },
}

/** A real server over a library of these articles, compared with one another. */
export async function serveArticles(articles: readonly KnownArticle[]): Promise<ServedLibrary> {
  const served = await serveLibrary({ webRoot: inject('webRoot') })
  await addArticles(served, articles)
  await ended((handlers) => served.client.families.link.subscribe(undefined, handlers))
  return served
}

/** Adds articles, which then wait to be compared. */
export async function addArticles(
  { client }: Pick<ServedLibrary, 'client'>,
  articles: readonly KnownArticle[],
): Promise<void> {
  const arrivals = articles.map((article) => ({ ...article, name: article.id, place: null }))
  await ended((handlers) => client.library.add.subscribe({ articles: arrivals }, handlers))
}
