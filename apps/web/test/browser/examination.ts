import type { Page } from 'playwright-core'
import { violations } from './dashboard.ts'

export const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]

/** Looks at a page in both widths and both themes, and gathers what axe finds and what sticks out. */
export function examination(page: Page) {
  const found: [string, string[]][] = []
  return {
    async look(view: string): Promise<void> {
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme: 'light' })
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        const wrong = await violations(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        wrong.push(...(await violations(page, ['color-contrast'])))
        if (overflow > 0) wrong.push(`sticks out by ${overflow} px`)
        if (wrong.length > 0) found.push([`${view} at ${size.width} px`, wrong])
      }
      await page.setViewportSize(sizes[0]!)
    },
    found,
  }
}
