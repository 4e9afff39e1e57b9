import { hash } from 'node:crypto'
import { arrivedArticle, samplePair } from '@unspin/library'
import { expect, test } from 'vitest'
import { extractionVersion } from '../../src/articles/article-of.ts'

const paragraph =
  '<p>The river rose by two metres on Sunday, and the market hall of the old town was closed.</p>'
const page = `<!doctype html><title>Rain | The Bay</title><article><h1>Rain</h1><p class="byline">By Ann Lee</p>${paragraph.repeat(4)}</article>`

/**
 * What makes an article another one, of each release; where this fails, raise `extractionVersion`
 * and write the new hash beside it.
 */
const found: Readonly<Record<number, string>> = {
  1: '4ec619770e5bac84',
  2: '4ec619770e5bac84',
}

test('the version of the extraction is raised with what it finds: what was added before is then read anew', async () => {
  const { a, b } = await samplePair()
  const articles = await Promise.all(
    [b.text, a.text, page].map((text) => arrivedArticle({ name: 'a', text })),
  )
  const contents = articles.map(({ text, title, byline, publisher, published }) => [
    text,
    title,
    byline,
    publisher,
    published,
  ])
  expect(hash('sha256', JSON.stringify(contents), 'hex').slice(0, 16)).toBe(found[extractionVersion])
})
