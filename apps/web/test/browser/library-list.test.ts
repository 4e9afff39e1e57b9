import { describe, expect, inject, onTestFinished } from 'vitest'
import type { Page } from 'playwright-core'
import { openView, test } from './dashboard.ts'
import { serveLibrary } from './library.ts'
import { story } from './stories.ts'

const grid = (page: Page) => page.getByRole('grid', { name: 'Articles' })
const titles = (page: Page) => grid(page).locator('a[data-row]').allTextContents()
const total = (page: Page, words: string) => page.getByText(words, { exact: true })
const sorted = (page: Page) => grid(page).locator('[aria-sort="ascending"], [aria-sort="descending"]')

describe('the list', () => {
  test('is what a library opens with, with outlet, date, length and copies of each article', async () => {
    const page = await openView('#/')
    await expect.poll(() => page.url()).toMatch(/#\/library$/u)
    await total(page, '12 articles').waitFor()
    const row = grid(page).getByRole('row', { name: /9 rescued from sinking scallop boat/u })
    await expect
      .poll(() => row.getByRole('gridcell').allTextContents())
      .toEqual(expect.arrayContaining(['Maritime One News', '10 Jan 2024', '502', 'English']))
    expect(await row.locator('.copies').innerText()).toBe('1')
  })

  test('is searched, filtered and sorted by the server; its address tells how, and comes back', async () => {
    const page = await openView('#/library')
    await total(page, '12 articles').waitFor()
    await page.getByRole('searchbox').fill('scallop')
    await total(page, '2 articles').waitFor()
    expect(page.url()).toMatch(/#\/library\?search=scallop$/u)

    await grid(page)
      .getByRole('button', { name: 'Title' })
      .or(grid(page).getByRole('button', { name: 'Article' }))
      .click()
    await expect
      .poll(() => titles(page))
      .toEqual([expect.stringMatching(/^9 rescued/u), expect.stringMatching(/^9 saved/u)])
    await grid(page).getByRole('button', { name: 'Article' }).click()
    await expect
      .poll(() => titles(page))
      .toEqual([expect.stringMatching(/^9 saved/u), expect.stringMatching(/^9 rescued/u)])
    expect(await sorted(page).getAttribute('aria-sort')).toBe('descending')
    const address = page.url()
    expect(address).toMatch(/search=scallop&sort=title&order=descending$/u)

    await page.getByLabel('Outlet').selectOption('Maritime One News')
    await total(page, '1 article').waitFor()
    await page.goBack()
    await total(page, '2 articles').waitFor()
    expect(page.url()).toBe(address)
    await page.goBack()
    await expect
      .poll(() => titles(page))
      .toEqual([expect.stringMatching(/^9 rescued/u), expect.stringMatching(/^9 saved/u)])
    await page.goForward()
    await page.reload()
    await total(page, '2 articles').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('scallop')
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await total(page, '12 articles').waitFor()

    const colleague = await openView(new URL(address).hash)
    await expect
      .poll(() => titles(colleague))
      .toEqual([expect.stringMatching(/^9 saved/u), expect.stringMatching(/^9 rescued/u)])
  })

  test('is filtered by copies and by day, and says when nothing is like that', async () => {
    const page = await openView('#/library?copied=true&since=2025-01-01')
    await total(page, '3 articles').waitFor()
    expect(await page.getByLabel('Copies').inputValue()).toBe('true')
    await page.getByLabel('Published from').fill('2026-01-01')
    await page.getByText('No article is like that').waitFor()
  })

  test('is gone through by keyboard, and an article is marked and opened by it', async () => {
    const page = await openView('#/library?sort=title')
    await total(page, '12 articles').waitFor()
    const [first, second, third] = await titles(page)
    await page.getByRole('link', { name: first! }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(third)
    expect(await page.getByRole('row', { name: second! }).getAttribute('aria-selected')).toBe('true')
    await page.getByText('1 article marked').waitFor()
    await page.keyboard.press('End')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('11')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/#\/article\//u)
    await page.goBack()
    await page.getByText('1 article marked').waitFor()
  })

  test('leads from two marked articles to their comparison', async () => {
    const page = await openView('#/library?search=scallop')
    await total(page, '2 articles').waitFor()
    await page.getByRole('checkbox', { name: /^Mark 9 saved/u }).check()
    expect(await page.getByRole('button', { name: 'Compare', exact: true }).isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: /^Mark 9 rescued/u }).check()
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.getByRole('heading', { name: 'Spun copy' }).waitFor()
    expect(page.url()).toMatch(/#\/compare\?a=\w+&b=\w+$/u)
  })

  test('is exported as records that can be added again', async () => {
    const page = await openView('#/library?search=scallop')
    await total(page, '2 articles').waitFor()
    await page.getByRole('button', { name: 'Export' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /Texts of 2 listed/u }).click()
    const download = await downloading
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const records = Buffer.concat(chunks)
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>)
    expect(records.map(({ publisher }) => publisher).toSorted()).toEqual(['Maritime One News', null])
    expect(records[0]!.text).toContain('scallop')
  })

  test('of very many articles has rows only for those in view, reads where it is looked at, and marks what was not read', async () => {
    const served = await serveLibrary({ webRoot: inject('webRoot') })
    onTestFinished(() => served.close())
    const articles = Array.from({ length: 450 }, (_, number) => ({
      id: `n${number}`,
      name: `n${number}`,
      text: story(number),
      place: null,
      metadata: { title: `Number ${String(number).padStart(3, '0')}` },
    }))
    await new Promise<void>((resolve, reject) => {
      served.client.library.add.subscribe({ articles }, { onComplete: resolve, onError: reject })
    })
    const page = await openView('#/library?sort=title', {}, served.url)
    await total(page, '450 articles').waitFor()
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('451')
    expect((await titles(page)).length).toBeLessThan(60)
    await page.getByRole('link', { name: 'Number 000' }).focus()
    await page.keyboard.press('End')
    await page.getByRole('link', { name: 'Number 449' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Number 449')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toMatch(/#\/article\/n449/u)
    await page.goBack()
    await page.getByRole('link', { name: 'Number 449' }).waitFor()

    await page.getByRole('checkbox', { name: 'Mark all articles' }).check()
    await total(page, '450 articles marked').waitFor()
    await page.getByRole('button', { name: 'Unmark' }).click()
    await grid(page).locator('a[data-row]').first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Number 449')
    await page.getByRole('checkbox', { name: 'Mark Number 449' }).check()
    await page.getByRole('link', { name: 'Number 449' }).focus()
    await page.keyboard.press('Home')
    await page.getByRole('checkbox', { name: 'Mark Number 000' }).click({ modifiers: ['Shift'] })
    await total(page, '450 articles marked').waitFor()

    await page.getByRole('link', { name: 'Number 000' }).focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Number 449')
    for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowUp')
    const isCovered = () =>
      page.evaluate(() => {
        const row = document.activeElement?.closest('[role="row"]')
        const head = document.querySelector('[role="columnheader"]')
        return row && head && row.getBoundingClientRect().top < head.getBoundingClientRect().bottom
      })
    await expect.poll(isCovered).toBe(false)
  })
})
