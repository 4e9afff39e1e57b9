import { describe, expect } from 'vitest'
import {
  chip,
  compareButton,
  compareSample,
  compareTexts,
  expectAligned,
  field,
  heightOf,
  marker,
  openPage,
  openView,
  pane,
  test,
  verdict,
} from './dashboard.ts'

describe('the sample', () => {
  test('is compared, and a click on a passage brings its counterpart to the same height', async () => {
    const page = await openPage({ reducedMotion: 'no-preference' })
    await compareSample(page)
    expect(await verdict(page).textContent()).toBe('Spun copy')
    expect(await page.getByText('Confidence').count()).toBe(1)
    expect(await page.getByText(/of it stands in/u).count()).toBe(2)
    await pane(page, 'a').locator('mark[data-passages="5"]').first().click()
    expect(await marker(page, 'a', 6).getAttribute('aria-current')).toBe('true')
    await expectAligned(page, 6)
  })

  test('keeps the clicked passage where it is when the other side can follow', async () => {
    const page = await openPage()
    await compareSample(page)
    await pane(page, 'b').evaluate((element) => element.scrollTo({ top: 900 }))
    await marker(page, 'b', 12).scrollIntoViewIfNeeded()
    const before = await heightOf(page, 'b', 12)
    await marker(page, 'b', 12).click()
    await expectAligned(page, 12)
    const height = (await pane(page, 'b').boundingBox())!.height
    if (before > 0.06 * height && before < 0.5 * height)
      expect(Math.abs((await heightOf(page, 'b', 12)) - before)).toBeLessThan(4)
  })

  test('every chip, the first and the last too, leads to its passage on both sides', async () => {
    const page = await openPage()
    await compareSample(page)
    const count = await page.locator('[data-chip]').count()
    expect(count).toBeGreaterThan(5)
    for (const passage of [count, 1, Math.ceil(count / 2)]) {
      await chip(page, passage).click()
      await expectAligned(page, passage)
    }
  })

  test('stands at one height also when one title is longer than the other', async () => {
    const page = await openPage()
    const story =
      'Nine people were lifted from the deck of a sinking scallop boat early Wednesday, the navy said.'
    const long =
      'Nine are lifted from the deck of a sinking scallop boat off the southern shore as the storm goes on'
    await compareTexts(page, `${long}\n\n${story}`, `Nine are saved\n\n${story}`)
    await chip(page, await page.locator('[data-chip]').count()).click()
    await expectAligned(page, await page.locator('[data-chip]').count())
  })

  test('switches kinds off: their marks, chips and places in the round go, and come back', async () => {
    const page = await openPage()
    await compareSample(page)
    const spun = page
      .getByRole('group', { name: 'Kinds of passages to show' })
      .getByRole('button', { name: 'Spun' })
    const all = await page.locator('[data-chip]').count()
    await spun.click()
    expect(await spun.getAttribute('aria-pressed')).toBe('false')
    expect(await page.locator('[data-chip][data-kind="spun"], mark[data-kind="spun"]').count()).toBe(0)
    await spun.click()
    expect(await page.locator('[data-chip]').count()).toBe(all)
  })

  test('a replacement in the list is pointed at in both texts', async () => {
    const page = await openPage()
    await compareSample(page)
    await page.getByRole('tab', { name: 'Replacements' }).click()
    await page.getByRole('tabpanel').getByRole('listitem').nth(20).getByRole('button').click()
    const words = await page.evaluate(() => [...CSS.highlights.get('counterpart')!].map(String))
    const row = await page.getByRole('tabpanel').getByRole('listitem').nth(20).innerText()
    expect(words).toHaveLength(2)
    for (const word of words) expect(row).toContain(word)
  })
})

describe('addresses', () => {
  test('back and forward go between the texts and the comparison; a reload keeps both', async () => {
    const page = await openPage()
    await compareTexts(
      page,
      'Nine people were lifted from the deck of a sinking boat.',
      'Nine folks were lifted from the deck of a sinking boat.',
    )
    const address = page.url()
    expect(address).toMatch(/#\/compare\/[a-z0-9]+$/u)
    await page.goBack()
    expect(await field(page, 'a').inputValue()).toContain('Nine people')
    await page.goForward()
    await verdict(page).waitFor()
    await page.reload()
    await verdict(page).waitFor()
    expect(page.url()).toBe(address)
    await page.getByRole('button', { name: 'Change the texts' }).click()
    expect(await field(page, 'b').inputValue()).toContain('Nine folks')
  })

  test('the address names the passage, and opens at it', async () => {
    const page = await openPage()
    await compareSample(page)
    await chip(page, 9).click()
    await expect.poll(() => page.url()).toMatch(/#\/compare\/sample\/passage\/9$/u)
    const other = await openView('#/compare/sample/passage/9')
    await verdict(other).waitFor()
    await expectAligned(other, 9)
  })

  test('of a pair that this tab does not have says so and leads on', async () => {
    const page = await openView('#/compare/elsewhere')
    await page.getByRole('heading', { name: 'This comparison is not here' }).waitFor()
    await page.getByRole('button', { name: 'Compare two texts' }).click()
    await compareButton(page).waitFor()
    await page.evaluate(() => location.assign('#/no/such/view'))
    await page.getByText('leads nowhere').waitFor()
  })
})
