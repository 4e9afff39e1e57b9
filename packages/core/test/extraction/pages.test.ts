import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article.ts'
import { extractHtml } from '../../src/html.ts'

const folder = new URL('pages/', import.meta.url)
const read = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')

/** An article as a person would write down what should be found on a page. */
function summary(article: Article) {
  const set = ({ kind, start, end }: { kind: string; start: number; end: number }) =>
    `${kind}: ${article.text.slice(start, end)}`
  const { lang, title, byline, published, publisher } = article
  return {
    lang,
    title,
    byline,
    published,
    publisher,
    body: article.bodySpans.map(([start, end]) => article.text.slice(start, end)),
    furniture: article.furniture.map(set),
    boilerplate: article.boilerplate.map(set),
  }
}

describe('every page reads as its expected.json says', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    expect(summary(extractHtml(read(name, 'input.html')))).toEqual(JSON.parse(read(name, 'expected.json')))
  })
})
