import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest'
import { contentOf, openView, test } from './dashboard.ts'
import { addArticles, hostile, serveArticles, veterans } from './known-library.ts'
import type { ServedLibrary } from './library.ts'

let served: ServedLibrary
beforeAll(async () => {
  if (inject('browser') !== null) served = await serveArticles([...veterans, hostile])
})
afterAll(() => served?.close())

const open = (address: string) => openView(address, {}, served.url)
const story = (page: Page) => page.getByRole('article', { name: 'The story' })
const marked = (page: Page) => story(page).locator('mark[aria-current="true"]')
const tab = (page: Page, name: string) => page.getByRole('tab', { name })

describe('an article', () => {
  test('is read without its furniture and boilerplate, which show on request with their reasons', async () => {
    const page = await open('#/article/source')
    await page.getByRole('heading', { level: 1, name: /^VA's No. 2 official resigns/u }).waitFor()
    expect(await story(page).innerText()).toMatch(/^WASHINGTON \(MW\) — The second-ranking official/u)
    expect(await story(page).innerText()).not.toContain('Share: Facebook')
    await page.getByRole('checkbox', { name: 'Show it in grey, with the reason' }).check()
    await story(page).getByText('sharing: ways to share it').waitFor()
    await story(page).getByText('Share: Facebook X Email Copy link').waitFor()
  })

  test('shows where a quotation stands, at an address that opens there', async () => {
    const page = await open('#/article/source')
    await tab(page, 'Quotations').waitFor()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await tab(page, 'Quotations').click()
    await page
      .getByRole('button', { name: 'I’m not going to walk you' })
      .or(page.getByRole('button', { name: "I'm not going to walk you" }))
      .click()
    expect(await marked(page).innerText()).toContain('not going to walk you through private conversations')
    await expect.poll(() => page.url()).toMatch(/#\/article\/source\?tab=quotations&at=\d+-\d+$/u)
    expect(asked).toEqual([])
    const other = await open(new URL(page.url()).hash)
    await marked(other).waitFor()
    expect(await marked(other).innerText()).toBe(await marked(page).innerText())
    const [mark, height] = [(await marked(other).boundingBox())!, other.viewportSize()!.height]
    expect(mark.y).toBeGreaterThan(0)
    expect(mark.y).toBeLessThan(height)
  })

  test('goes through the mentions of a name by key', async () => {
    const page = await open('#/article/source?tab=names')
    await page.getByRole('button', { name: /^Thomas Eckhardt 6 mentions/u }).press('Enter')
    await page.getByText('Place 1 of 6').waitFor()
    const first = await marked(page).boundingBox()
    await page.getByRole('button', { name: 'Next place' }).press('Enter')
    await page.getByText('Place 2 of 6').waitFor()
    expect(await marked(page).boundingBox()).not.toEqual(first)
    await page.getByRole('button', { name: 'Unmark' }).press('Enter')
    expect(await story(page).locator('mark').count()).toBe(0)
  })

  test('has copies and a family, which lead on', async () => {
    const page = await open('#/article/source?tab=family')
    await page.getByText('One of 3 articles of a family; its probable original.').waitFor()
    await tab(page, 'Copies').click()
    await page.getByText('2 copies').waitFor()
    await tab(page, 'Family').click()
    await page.getByRole('link', { name: /^Compare with VA deputy secretary quits/u }).click()
    await page.getByRole('heading', { level: 1, name: 'Reprint' }).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Show the whole family' }).click()
    await page.getByRole('treegrid').waitFor()
  })

  test('is compared with another that is searched for', async () => {
    const page = await open('#/article/source')
    await page.getByRole('button', { name: 'Compare with …' }).click()
    await page.getByLabel('Words of the article').fill('guard dog')
    await page
      .getByRole('list', { name: 'Articles to compare with' })
      .getByRole('link', { name: /guard dog blames/u })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Spun copy' }).waitFor()
  })

  test('is exported as JSON', async () => {
    const page = await open('#/article/source')
    await page.getByRole('button', { name: 'More' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Export as JSON' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^VA-s-No-2-official.*\.json$/u)
    expect(JSON.parse(await contentOf(file))).toMatchObject({
      id: 'source',
      publisher: 'Meridian Wire',
      article: { text: veterans[0]!.text },
    })
  })

  test('that nobody has says so', async () => {
    const page = await open('#/article/nobody')
    await page.getByRole('heading', { name: 'The library has no such article' }).waitFor()
    const other = await open('#/article/source?version=7')
    await other.getByRole('heading', { name: 'There is no version 7 of this article' }).waitFor()
    await other.getByRole('link', { name: 'Read the current version' }).click()
    await story(other).waitFor()
  })

  test('may hold anything, in its names and its id too: it is text', async () => {
    const page = await open(`#/article/${encodeURIComponent(hostile.id)}?tab=quotations`)
    await page.getByRole('heading', { level: 1, name: hostile.metadata!.title! }).waitFor()
    expect(await story(page).innerText()).toContain(
      '<img src=https://elsewhere.example/x.png onerror=alert(2)>',
    )
    expect(await page.locator('main :is(img, script, svg[onload], iframe, b > i)').count()).toBe(0)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: hostile.metadata!.title! }).waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(width).toBeLessThanOrEqual(0)
  })
})

describe('an article that changed', () => {
  test('has versions; what changed is a comparison, and an earlier one can be read', async () => {
    const changing = await serveArticles(veterans)
    onTestFinished(() => changing.close())
    const [original] = veterans
    const text = original!.text.replace('Eckhardt, 58,', 'Eckhardt, 59,')
    await addArticles(changing, [
      { ...original!, text, metadata: { ...original!.metadata, title: 'Deputy resigns' } },
    ])
    const page = await openView('#/article/source?tab=versions', {}, changing.url)
    await page.getByText('Version 2, the current one').waitFor()
    await page.getByText('Deputy resigns', { exact: true }).first().waitFor()
    await page.getByRole('link', { name: 'Read version 1' }).click()
    await page.getByText('This is version 1, which is no longer the current one.').waitFor()
    expect(await story(page).innerText()).toContain('Eckhardt, 58,')
    await page.getByRole('link', { name: 'What changed since version 1' }).click()
    await page.getByRole('heading', { level: 1, name: /Reprint|Edited copy|Identical/u }).waitFor()
    expect(page.url()).toContain('aVersion=1')
  })

  test('is removed for good, once that was confirmed', async () => {
    const changing = await serveArticles(veterans)
    onTestFinished(() => changing.close())
    const page = await openView('#/article/spun', {}, changing.url)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Remove from the library …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Remove from the library …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click()
    await expect.poll(() => page.url()).toContain('#/library')
    expect(await changing.client.articles.get.query({ id: 'spun' })).toBeNull()
  })
})
