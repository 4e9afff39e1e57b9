import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest'
import { contentOf, openView, test } from './dashboard.ts'
import { addArticles, sample, serveArticles, veterans } from './known-library.ts'
import type { ServedLibrary } from './library.ts'

const kelp = ['source', 'edited', 'rewritten'].map((kind) => ({
  id: `kelp/${kind}`,
  text: sample(`kelp-${kind}`),
  metadata: { publisher: `Reef ${kind}` },
}))

let served: ServedLibrary
beforeAll(async () => {
  if (inject('browser') !== null) served = await serveArticles([...veterans, ...kelp.slice(0, 2)])
})
afterAll(() => served?.close())

const open = (address: string) => openView(address, {}, served.url)
const rows = (page: Page) => page.getByRole('treegrid').locator('[data-row]')
const titles = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()

describe('the families', () => {
  test('are listed by size; filters and order stand in the address', async () => {
    const page = await open('#/families')
    await page.getByText('2 families').waitFor()
    expect(await titles(page)).toEqual([expect.stringMatching(/^VA/u), expect.stringMatching(/kelp/u)])
    await page.getByLabel('Outlet', { exact: true }).selectOption('Reef edited')
    await page.getByText('1 of 2 families').waitFor()
    await page.getByLabel('Order').selectOption('Longest span of days')
    expect(new URL(page.url()).hash).toBe('#/families?publisher=Reef+edited&sort=span')
    await page.reload()
    await page.getByText('1 of 2 families').waitFor()
    await page.getByLabel('Headline or outlet').fill('nothing like that')
    await page.getByRole('heading', { name: 'No family is like that' }).waitFor()
    await page.getByRole('button', { name: 'Clear the filters' }).first().click()
    await page.getByText('2 families').waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'No family is like that' }).waitFor()
    await page.goForward()
    await page.getByRole('link', { name: /^VA/u }).click()
    await page.getByRole('treegrid').waitFor()
    await page.goBack()
    await expect.poll(() => titles(page)).toHaveLength(2)
  })

  test('grow when the articles that wait are compared: the progress is told, then the families are there', async () => {
    const growing = await serveArticles(veterans)
    onTestFinished(() => growing.close())
    await addArticles(growing, kelp)
    const page = await openView('#/families', {}, growing.url)
    await page.getByText('3 articles wait to be compared').waitFor()
    await page.getByText('1 family').waitFor()
    await page.getByRole('button', { name: 'Compare them now' }).click()
    await page.getByText('2 families').waitFor()
    await expect.poll(() => page.getByText('wait to be compared').count()).toBe(0)
  })

  test('of an empty library are explained', async () => {
    const empty = await serveArticles([])
    onTestFinished(() => empty.close())
    const page = await openView('#/families', {}, empty.url)
    await page.getByRole('heading', { name: 'No copies of one another yet' }).waitFor()
  })
})

describe('a family', () => {
  test('argues for its original, and shows who derives from whom', async () => {
    const page = await open('#/families')
    await page.getByRole('link', { name: /^VA/u }).click()
    await page.getByText('2 comparisons with other members tell that it is the original').waitFor()
    await page.getByText('It is the earliest by date: 11 Feb 2025; the next is of 12 Feb 2025').waitFor()
    expect(await rows(page).count()).toBe(3)
    expect(await rows(page).first().innerText()).toContain('Probable original')
    expect(await rows(page).nth(1).innerText()).toMatch(
      /Pell County Ledger[^]*12 Feb 2025[^]*Reprint[^]*kept/u,
    )
    await page.getByText('What the texts show, beside its clearest copies').click()
    await page.getByText('A is dated 2025-02-11, B 2025-02-12.').waitFor()
  })

  test('is walked by key: rows, branches, an article', async () => {
    const page = await open('#/families/source')
    await rows(page).first().focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => rows(page).count()).toBe(1)
    expect(await rows(page).first().getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => rows(page).count()).toBeGreaterThan(1)
    await page.keyboard.press('ArrowDown')
    const current = page.locator('[data-row]:focus')
    await expect.poll(() => current.getAttribute('aria-level')).toBe('2')
    expect(await current.getAttribute('data-row')).toBe('member reprint')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^VA deputy secretary quits/u }).waitFor()
  })

  test('is walked by keys that come before a row that was opened is drawn', async () => {
    const page = await open('#/families/source')
    await rows(page).first().focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.evaluate(async () => {
      for (const key of ['ArrowRight', 'ArrowDown']) {
        document.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        )
        // The page takes the key in, and has drawn nothing yet.
        for (let turn = 0; turn < 12; turn++) await Promise.resolve()
      }
    })
    const focused = page.locator('[data-row]:focus')
    await expect.poll(() => focused.getAttribute('data-row')).toBe('member reprint')
  })

  test('leads from an edge to the comparison, and back to where it was', async () => {
    const page = await open('#/families/source')
    await page.getByRole('link', { name: /^Compare with Meridian Wire: Spun copy/u }).click()
    await page.getByRole('heading', { level: 1, name: 'Spun copy' }).waitFor()
    expect(new URL(page.url()).hash).toMatch(/^#\/compare\?a=source&b=spun/u)
    await page.goBack()
    await page.getByRole('treegrid').waitFor()
  })

  test('is a table too, in any order, at its own address', async () => {
    const page = await open('#/families/spun?show=table')
    const outlets = () => page.getByRole('table').locator('tbody tr td:nth-child(2)').allInnerTexts()
    await expect.poll(outlets).toEqual(['Meridian Wire', 'Pell County Ledger', 'Daily Buzz'])
    await page.getByRole('button', { name: 'Outlet' }).click()
    expect(await outlets()).toEqual(['Daily Buzz', 'Meridian Wire', 'Pell County Ledger'])
    expect(await page.getByRole('columnheader', { name: 'Outlet' }).getAttribute('aria-sort')).toBe(
      'ascending',
    )
    await page.getByRole('tab', { name: 'Tree in time' }).click()
    await page.getByRole('treegrid').waitFor()
    expect(new URL(page.url()).hash).toBe('#/families/spun?show=tree')
  })

  test('is saved as an evidence report', async () => {
    const page = await open('#/families/source')
    await page.getByRole('button', { name: 'Evidence report' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'As a page' }).click(),
    ])
    expect(await contentOf(file)).toMatch(/^<!doctype html>[^]*A family of copies/iu)
  })

  test('of many is gathered by the day, opened by key, and shows the member that its address names', async () => {
    const [original] = veterans
    const lines = original!.text.split('\n\n').slice(5, 12)
    const copies = Array.from({ length: 30 }, (_, number) => ({
      id: `copy ${number}`,
      text: [`Deputy resigns`, ...lines, `Reader ${number} wrote to us from town ${number * 7}.`].join(
        '\n\n',
      ),
      metadata: { publisher: `Paper ${number}`, published: `2025-03-0${1 + (number % 3)}` },
    }))
    const many = await serveArticles([original!, ...copies])
    onTestFinished(() => many.close())
    const page = await openView('#/families/source', {}, many.url)
    await page.getByText(/copies further down are not shown/u).waitFor()
    const count = async () => Number(await page.getByRole('treegrid').getAttribute('aria-rowcount'))
    const shown = await count()
    expect(shown).toBeLessThan(31)
    await page.locator('[data-row^="bundle "]').getByRole('button').first().press('Enter')
    await expect.poll(count).toBeGreaterThan(shown)
    await page.getByRole('button', { name: 'Show all' }).click()
    // All members, the three days, the head; and of these only those in view are there.
    await expect.poll(count).toBe(31 + 3 + 1)
    expect(await rows(page).count()).toBeLessThan(31)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))
    await rows(page).first().focus()
    await page.keyboard.press('End')
    await expect.poll(focused).toBe('35')
    await page.evaluate(() => scrollTo(0, 0))
    await page.locator('[aria-rowindex="35"]').waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toBe('34')
    const other = await openView('#/families/source?member=copy+29', {}, many.url)
    await other.locator('[data-row="member copy 29"][aria-current="true"]').waitFor()
  })

  test('is none where an article has no copies', async () => {
    const page = await open('#/families/nobody')
    await page.getByRole('heading', { name: 'This article is in no family' }).waitFor()
  })
})
