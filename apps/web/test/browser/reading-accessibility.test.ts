import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { openView, test } from './dashboard.ts'
import { examination } from './examination.ts'
import { hostile, serveArticles, veterans } from './known-library.ts'
import type { ServedLibrary } from './library.ts'

let served: ServedLibrary
beforeAll(async () => {
  if (inject('browser') !== null) served = await serveArticles([...veterans, hostile])
})
afterAll(() => served?.close())

/** An address, and what to wait for there. */
const views: [address: string, ready: (page: Page) => Promise<unknown>][] = [
  ['#/article/source', (page) => page.getByRole('checkbox').check()],
  ['#/article/source?tab=names&at=700-720', (page) => page.locator('mark').first().waitFor()],
  [
    '#/article/source?tab=quotations',
    (page) =>
      page
        .getByRole('button', { name: /Mark all/u })
        .first()
        .click(),
  ],
  ['#/article/source?tab=copies', (page) => page.locator('[data-card]').first().waitFor()],
  ['#/article/source?tab=family', (page) => page.getByText('One of 3 articles').waitFor()],
  ['#/article/source?tab=versions', (page) => page.getByText('Version 1').waitFor()],
  ['#/article/nobody', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
  [`#/article/${encodeURIComponent(hostile.id)}`, (page) => page.getByRole('article').waitFor()],
  ['#/families', (page) => page.getByText('1 family').waitFor()],
  ['#/families?search=nothing', (page) => page.getByText('No family is like that').waitFor()],
  ['#/families/source', (page) => page.getByRole('treegrid').waitFor()],
  ['#/families/source?show=table', (page) => page.getByRole('table').waitFor()],
  ['#/families/nobody', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
  ['#/quotations', (page) => page.getByText('word for word').first().waitFor()],
  ['#/quotations?search=nothing', (page) => page.getByText('Nobody is quoted like that').waitFor()],
]

test('axe finds nothing in articles, families and quotations', async () => {
  const page = await openView('#/', {}, served.url)
  const { look, found } = examination(page)
  for (const [address, ready] of views) {
    await page.evaluate((hash) => location.assign(hash), address)
    await ready(page)
    await look(address)
  }
  expect(found).toEqual([])
})
