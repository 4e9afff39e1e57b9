import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article.ts'
import { extract } from '../../src/extraction/extract.ts'

const folder = new URL('fixtures/', import.meta.url)
const read = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')

/** An article as a person would write down what should be found in it. */
function summary(article: Article) {
  const set = ({ kind, start, end }: { kind: string; start: number; end: number }) =>
    `${kind}: ${article.text.slice(start, end)}`
  const { lang, title, byline, published, dateline, publisher, notes } = article
  return {
    lang,
    title,
    byline,
    published,
    dateline,
    publisher,
    furniture: article.furniture.map(set),
    boilerplate: article.boilerplate.map(set),
    quotes: article.quotes.map(({ text, speaker }) => `${speaker?.name ?? '?'}: ${text}`),
    persons: article.names.filter(({ type }) => type === 'person').map(({ name }) => name),
    notes,
  }
}

describe('every fixture reads as its article.json says', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    expect(summary(extract(read(name, 'text.txt')))).toEqual(JSON.parse(read(name, 'article.json')))
  })
})
