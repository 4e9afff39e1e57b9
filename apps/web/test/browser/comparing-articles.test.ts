import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import {
  chip,
  expectAligned,
  heightOf,
  openPage,
  compareSample,
  openView,
  pane,
  test,
  verdict,
} from './dashboard.ts'
import { examination } from './examination.ts'
import { addArticles, hostile, sample, serveArticles, veterans } from './known-library.ts'
import type { ServedLibrary } from './library.ts'

let served: ServedLibrary
beforeAll(async () => {
  if (inject('browser') === null) return
  served = await serveArticles([...veterans, hostile, { ...hostile, id: 'other' }])
  const [source] = veterans
  await addArticles(served, [
    { ...source!, text: `${source!.text}\n\nThe inquiry goes on, the department said.` },
  ])
})
afterAll(() => served?.close())

const openArticles = (a: string, b: string, more = '') =>
  openView(`#/compare?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}${more}`, {}, served.url)

describe('two articles of the library', () => {
  test('have an address, each its own, and can be swapped', async () => {
    const page = await openArticles('spun', 'source', '&passage=3')
    await verdict(page).waitFor()
    expect(await verdict(page).textContent()).toBe('Spun copy')
    await expectAligned(page, 3)
    expect(await page.getByRole('heading', { name: /^A: /u }).getByRole('link').getAttribute('href')).toBe(
      '#/article/spun',
    )
    await page.getByRole('button', { name: 'Swap' }).click()
    await expect.poll(() => page.url()).toMatch(/#\/compare\?a=source&b=spun$/u)
    await page.getByText('A is the original, B was made from it').waitFor()
    await page.goBack()
    await page.getByText('B is the original, A was made from it').waitFor()
  })

  test('may be two versions of one', async () => {
    const page = await openArticles('source', 'source', '&aVersion=1')
    await verdict(page).waitFor()
    await page.getByText('version 1').waitFor()
    expect(await pane(page, 'a').textContent()).not.toContain('The inquiry goes on')
    expect(await pane(page, 'b').textContent()).toContain('The inquiry goes on')
  })

  test('that are not there are told of', async () => {
    const page = await openArticles('spun', 'nobody')
    await page.getByRole('alert').getByText('The library has no article nobody.').waitFor()
    await page.getByRole('button', { name: 'To the library' }).click()
    await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor()
  })

  test('can be saved as evidence, as a page and as JSON', async () => {
    const page = await openArticles('spun', 'source')
    for (const [item, part] of [
      ['As a page, for readers', '<!doctype html>'],
      ['As JSON, for programs', '"verdict"'],
    ] as const) {
      await page.getByRole('button', { name: 'Evidence' }).click()
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ])
      expect((await text(await saved.createReadStream())).toLowerCase()).toContain(part)
    }
  })

  test('are saved as they were compared, whatever became of them since', async () => {
    const changing = { id: 'changing', text: sample('kelp-edited') }
    await addArticles(served, [changing])
    const page = await openArticles('source', 'changing')
    await verdict(page).waitFor()
    await addArticles(served, [{ ...changing, text: 'Quite another story, of nine people and a boat.' }])
    await page.getByRole('button', { name: 'Evidence' }).click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'As a page, for readers' }).click(),
    ])
    expect(await text(await saved.createReadStream())).not.toContain('Quite another story')
  })
})

const scrollTops = (page: Page) =>
  Promise.all((['a', 'b'] as const).map((side) => pane(page, side).evaluate(({ scrollTop }) => scrollTop)))

describe('reading along', () => {
  test('where one text is scrolled, the other follows its passages', async () => {
    const page = await openArticles('spun', 'source')
    await pane(page, 'a').hover()
    for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, 100)
    await expect.poll(async () => (await scrollTops(page))[0]).toBe(600)
    const { height } = (await pane(page, 'a').boundingBox())!
    const markers = await pane(page, 'a')
      .locator('[data-marker]')
      .evaluateAll((all) => all.map((each) => Number((each as HTMLElement).dataset.marker) + 1))
    const heights = await Promise.all(
      markers.map(
        async (passage) => [await heightOf(page, 'a', passage), await heightOf(page, 'b', passage)] as const,
      ),
    )
    const line = 0.3 * height
    const nearest = heights.toSorted(([one], [other]) => Math.abs(one - line) - Math.abs(other - line))[0]!
    expect(Math.abs(nearest[0] - nearest[1])).toBeLessThan(60)

    await page.getByLabel('Scroll together').uncheck()
    const [, before] = await scrollTops(page)
    await pane(page, 'a').hover()
    await page.mouse.wheel(0, 300)
    await expect.poll(async () => (await scrollTops(page))[0]).toBe(900)
    expect((await scrollTops(page))[1]).toBe(before)
  })

  test('ribbons join what is on the screen, and lead there', async () => {
    const page = await openPage()
    await compareSample(page)
    const ribbons = page.locator('[data-ribbon]')
    await expect.poll(() => ribbons.count()).toBeGreaterThan(2)
    await page.locator('[data-ribbon="3"]').click()
    await expectAligned(page, 4)
    await expect.poll(() => page.locator('[data-ribbon="3"].selected').count()).toBe(1)
  })

  test('the map leads by click and by key', async () => {
    const page = await openPage()
    await compareSample(page)
    const places = page.getByRole('group', { name: 'Map of both texts' }).getByRole('button')
    await expect.poll(() => places.count()).toBe(await page.locator('[data-chip]').count())
    await places.nth(9).click()
    await expectAligned(page, 10)
    await places.nth(9).focus()
    await page.keyboard.press('ArrowDown')
    await expectAligned(page, 11)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-map-passage'))).toBe('10')
  })
})

describe('what counts', () => {
  test('kinds, quotations and boilerplate can be switched, and the shares follow', async () => {
    const page = await openPage()
    await compareSample(page)
    const share = page
      .getByRole('region')
      .first()
      .getByText(/of it stands in B/u)
      .locator('b')
    const all = Number.parseInt((await share.textContent())!, 10)
    const kinds = page.getByRole('group', { name: 'Kinds of passages to show' })
    await kinds.getByRole('button', { name: 'Spun' }).click()
    await expect.poll(async () => Number.parseInt((await share.textContent())!, 10)).toBeLessThan(all - 20)
    await page.getByText('of what is switched on').first().waitFor()
    await kinds.getByRole('button', { name: 'Spun' }).click()
    await expect.poll(() => share.textContent()).toContain(String(all))

    const leftOut = () => page.evaluate(() => CSS.highlights.get('left-out')?.size ?? 0)
    expect(await leftOut()).toBe(0)
    await kinds.getByRole('button', { name: 'Quotation' }).click()
    await expect.poll(leftOut).toBeGreaterThan(5)

    await page.getByRole('button', { name: 'Boilerplate' }).click()
    await expect.poll(async () => Number.parseInt((await share.textContent())!, 10)).toBeLessThan(all)

    await expect.poll(() => page.url()).toMatch(/\?hide=quotation&boilerplate=true$/u)
    const filtered = await share.textContent()
    await page.reload()
    await expect.poll(leftOut).toBeGreaterThan(5)
    expect(await share.textContent()).toBe(filtered)
    await page.keyboard.press('n')
    expect(page.url()).toMatch(/passage\/1\?hide=quotation&boilerplate=true$/u)
    await page.evaluate(() => location.assign(location.hash.replace(/\?.*/u, '')))
    await expect.poll(leftOut).toBe(0)
  })

  test('the figures behind the verdict are a table for each question', async () => {
    const page = await openPage()
    await compareSample(page)
    await page.getByRole('tab', { name: 'Figures' }).click()
    const first = page.getByRole('table', { name: /Was one made from the other\? Yes/u })
    expect(await first.getByRole('row').count()).toBeGreaterThan(5)
    expect(await first.getByRole('row', { name: /log-odds/u }).textContent()).toMatch(/\+\d/u)
  })
})

test('on paper, passages stand beside their counterparts, without the page around them', async () => {
  const page = await openPage()
  await compareSample(page)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const rows = await page
    .locator('.printed tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.querySelector('[data-marker]')?.textContent),
      ),
    )
  const paired = rows.filter(([a, b]) => a && b)
  expect(paired.length).toBeGreaterThan(10)
  for (const [a, b] of paired) expect(a).toBe(b)
  expect(await page.locator('header').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('.comparison').isVisible()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect.poll(() => page.locator('.printed').count()).toBe(0)
})

test('hostile titles, outlets and texts of the library are shown as text', async () => {
  const page = await openArticles(hostile.id, 'other')
  page.on('dialog', (dialog) => expect.unreachable(dialog.message()))
  await verdict(page).waitFor()
  await page.getByText('<svg onload=alert(4)>').first().waitFor()
  await page.getByText('"><script>alert(5)</script>').first().waitFor()
  await chip(page, 1).click()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.printed').locator('script, img, svg, iframe').count()).toBe(0)
  expect(await pane(page, 'a').locator('script, img, svg, iframe').count()).toBe(0)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBe(0)
})

test('axe finds nothing in a comparison of two articles', async () => {
  const page = await openArticles('spun', 'source')
  const { look, found } = examination(page)
  await verdict(page).waitFor()
  await chip(page, 2).click()
  await look('comparison')
  await page.getByRole('tab', { name: 'Figures' }).click()
  await page.getByRole('button', { name: 'Quotation' }).first().click()
  await look('figures, quotations off')
  await page.getByRole('button', { name: 'Evidence' }).click()
  await page.getByRole('menu').waitFor()
  await look('evidence')
  expect(found).toEqual([])
})
