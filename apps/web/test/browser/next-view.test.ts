import { expect } from 'vitest'
import { openView, test } from './dashboard.ts'

test('what shows a comparison is there before two texts are compared', async () => {
  const page = await openView('#/compare')
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /ComparisonView-[^/]*\.js$/u.test(name))
        .map(({ name }) => new URL(name).pathname),
    )
  await expect.poll(async () => (await scripts()).some((path) => !path.includes('Articles'))).toBe(true)
})
