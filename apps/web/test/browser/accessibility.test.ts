import { expect } from 'vitest'
import { chip, compareButton, compareSample, openPage, test, verdict, violations } from './dashboard.ts'

const screens = [
  { name: 'wide, dark', options: { colorScheme: 'dark' } },
  { name: '360 px, light', options: { colorScheme: 'light', viewport: { width: 360, height: 740 } } },
] as const

test.each(screens)('axe finds nothing in any view: $name', async ({ options }) => {
  const page = await openPage(options)
  const found: Record<string, string[]> = {}
  const look = async (view: string) => {
    found[view] = await violations(page)
  }
  await look('start')
  await compareButton(page).click()
  await page.getByText('Paste the suspected text here').waitFor()
  await look('problems at fields')
  await compareSample(page)
  await chip(page, 4).click()
  await look('comparison')
  for (const tab of ['Replacements', 'Quotations']) {
    await page.getByRole('tab', { name: tab }).click()
    await look(tab)
  }
  await page.getByRole('button', { name: 'How to read this' }).click()
  await page.getByRole('dialog').waitFor()
  await look('guide')
  await page.evaluate(() => location.assign('#/compare/elsewhere'))
  await page.getByRole('alert').waitFor()
  await look('missing comparison')
  expect(Object.entries(found).filter(([, violated]) => violated.length > 0)).toEqual([])
})

test('the theme can be chosen, and is remembered', async () => {
  const page = await openPage({ colorScheme: 'light' })
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await background()
  await page.getByRole('radio', { name: 'Dark' }).click()
  expect(await background()).not.toBe(light)
  await page.reload()
  await compareButton(page).waitFor()
  expect(await background()).not.toBe(light)
  await page.getByRole('radio', { name: 'Light' }).click()
  expect(await background()).toBe(light)
})

test('passages have names for screen readers, and say which one is being read', async () => {
  const page = await openPage()
  await compareSample(page)
  await page.getByRole('button', { name: /^Passage 2 of \d+, .* Show it in A\.$/u }).click()
  await page.getByText(/^Passage 2 of \d+, \w+/u).waitFor({ state: 'attached' })
  await verdict(page).waitFor()
})
