import { expect } from 'vitest'
import { chip, compareSample, expectAligned, openPage, pane, test } from './dashboard.ts'

test('at 360 px nothing sticks out, and both ends of a passage are on the screen', async () => {
  const page = await openPage({ viewport: { width: 360, height: 740 } })
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await overflow()).toBe(0)
  await compareSample(page)
  expect(await overflow()).toBe(0)
  await chip(page, 5).click()
  await expectAligned(page, 5)
  const [a, b] = [(await pane(page, 'a').boundingBox())!, (await pane(page, 'b').boundingBox())!]
  expect(b.y).toBeGreaterThanOrEqual(a.y + a.height)
  expect(a.y).toBeGreaterThanOrEqual(0)
  expect(b.y + b.height).toBeLessThanOrEqual(740)
})
