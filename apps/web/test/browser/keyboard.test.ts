import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { expectAligned, field, openPage, openView, test, verdict } from './dashboard.ts'

const focusedName = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
  )

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab')
    if (name.test(await focusedName(page))) return
  }
  throw new Error(`Tab does not lead to ${name}.`)
}

/** Whether what has the focus is drawn with an outline. */
const focusIsVisible = (page: Page) =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
    return outlineStyle !== 'none' && outlineWidth !== '0px'
  })

test('the whole way by keyboard: sample, compare, passages, counterparts', async () => {
  const page = await openPage()
  await tabTo(page, /^Try the sample$/u)
  expect(await focusIsVisible(page)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => field(page, 'a').inputValue()).not.toBe('')
  await page.keyboard.press('Control+Enter')
  await verdict(page).waitFor()
  await expect.poll(() => focusedName(page)).toBe('Spun copy')

  await page.keyboard.press('n')
  await page.keyboard.press('j')
  await expect.poll(() => page.url()).toMatch(/passage\/2$/u)
  await page.keyboard.press('p')
  await expectAligned(page, 1)

  await tabTo(page, /^Passage 1 of/u)
  expect(await focusIsVisible(page)).toBe(true)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await focusedName(page)).toMatch(/^Passage 3 of \d+, \w+, \d+ % similar/u)
  await expectAligned(page, 3)

  await tabTo(page, /^Passage 3 of .* Show it in B\.$/u)
  expect(await focusIsVisible(page)).toBe(true)
  await page.keyboard.press('n')
  await expect.poll(() => focusedName(page)).toMatch(/^Passage 4 of .* Show it in B\.$/u)
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toMatch(/^Passage 4 of .* Show it in A\.$/u)
})

test('single letters can be switched off, and stay off', async () => {
  const page = await openView('#/compare/sample')
  await verdict(page).waitFor()
  await page.getByRole('button', { name: 'How to read this' }).click()
  await page.getByLabel('Use single letters as keys').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  expect(page.url()).toMatch(/sample$/u)
  await page.reload()
  await verdict(page).waitFor()
  await page.keyboard.press('n')
  expect(page.url()).toMatch(/sample$/u)
})

test('letters typed into a text are only letters', async () => {
  const page = await openPage()
  await field(page, 'a').focus()
  await page.keyboard.type('napkin')
  expect(await field(page, 'a').inputValue()).toBe('napkin')
})
