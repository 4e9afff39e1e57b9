import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest'
import { openView, test } from './dashboard.ts'
import { serveArticles, veterans } from './known-library.ts'
import type { ServedLibrary } from './library.ts'

const [source, reprint, spun] = veterans
const said = 'The most useful thing I can do for them now is to go'
/** Word for word in one copy, altered in another. */
const articles = [
  source!,
  reprint!,
  {
    ...spun!,
    text: spun!.text.replace(
      'the most useful thing I can do for them now is to go',
      'the most helpful thing I can do for veterans is to go at once',
    ),
  },
]

let served: ServedLibrary
beforeAll(async () => {
  if (inject('browser') !== null) served = await serveArticles(articles)
})
afterAll(() => served?.close())

const open = (address: string) => openView(address, {}, served.url)
const found = (page: Page) => page.getByRole('region', { name: 'Quotations found' }).locator('ol > li')

async function search(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: 'Search' }).click()
}

describe('quotations', () => {
  test('of the latest articles are listed, each once, with those who have it too', async () => {
    const page = await open('#/quotations')
    await page.getByText(/^\d+ quotations/u).waitFor()
    const quotations = found(page).locator('blockquote')
    await expect.poll(() => quotations.count()).toBeGreaterThan(5)
    const texts = await quotations.allInnerTexts()
    expect(texts).toEqual([...new Set(texts)])
    await page.getByText('word for word in 2 other articles').first().waitFor()
  })

  test('are searched by words and speaker, at an address of their own', async () => {
    const page = await open('#/quotations')
    await search(page, { 'Words that were said': 'useful thing', Speaker: 'eckhardt' })
    await page.getByText(/^1 quotation/u).waitFor()
    expect(await found(page).innerText()).toMatch(new RegExp(said, 'iu'))
    expect(new URL(page.url()).hash).toBe('#/quotations?search=useful+thing&speaker=eckhardt')
    await page.goBack()
    expect(await page.getByLabel('Speaker').inputValue()).toBe('')
    await page.goForward()
    expect(await page.getByLabel('Speaker').inputValue()).toBe('eckhardt')
  })

  test('that were altered are marked on both sides, with words and signs beside the colour', async () => {
    const page = await open('#/quotations?search=useful+thing')
    const altered = found(page).getByRole('listitem').filter({ hasText: 'Altered' })
    await altered.waitFor()
    expect(await altered.innerText()).toContain('Daily Buzz')
    const marks = await altered.locator('[data-change]').allInnerTexts()
    expect(marks.some((mark) => /useful/u.test(mark))).toBe(true)
    expect(marks.some((mark) => /helpful/u.test(mark))).toBe(true)
    for (const mark of marks) expect(mark).toMatch(/^(replaced|added|left out|in another form).*[+−⇄~]/su)
  })

  test('can be narrowed to those that were altered, and to a time', async () => {
    const page = await open('#/quotations')
    await page.getByLabel('Only altered ones (1)').check()
    await page.getByText(/^1 altered quotation/u).waitFor()
    expect(new URL(page.url()).hash).toBe('#/quotations?altered=true')
    await search(page, { From: '2031-01-01' })
    await page.getByRole('heading', { name: 'Nobody is quoted like that' }).waitFor()
  })

  test('lead to their place in the article', async () => {
    const page = await open('#/quotations?search=useful+thing')
    const altered = found(page).getByRole('listitem').filter({ hasText: 'Altered' })
    await altered.getByRole('link').click()
    await page.locator('mark[aria-current="true"]', { hasText: 'helpful thing' }).waitFor()
  })

  test('of an empty library are explained', async () => {
    const empty = await serveArticles([])
    onTestFinished(() => empty.close())
    const page = await openView('#/quotations', {}, empty.url)
    await page.getByRole('heading', { name: 'There are no quotations yet' }).waitFor()
  })
})
