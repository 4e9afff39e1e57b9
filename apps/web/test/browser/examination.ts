import type { Page } from 'playwright-core'
import { violations } from './dashboard.ts'

export const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]

/**
 * Both widths and both themes; each width in one theme, for what is wrong with
 * one of them is so at any width.
 */
const looks = [
  { size: sizes[0]!, colorScheme: 'dark' },
  { size: sizes[1]!, colorScheme: 'light' },
] as const

/** Looks at a page in both widths and both themes, and gathers what axe finds and what sticks out. */
export function examination(page: Page) {
  const found: [string, string[]][] = []
  return {
    async look(view: string): Promise<void> {
      for (const { size, colorScheme } of looks) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        const overflow = await overflowOf(page)
        const wrong = await violations(page)
        if (overflow > 0) wrong.push(`sticks out by ${overflow} px`)
        if (wrong.length > 0) found.push([`${view} at ${size.width} px`, wrong])
      }
      await page.setViewportSize(sizes[0]!)
    },
    found,
  }
}

/**
 * Pixels by which the page is wider than its window. An open menu is placed by a script, which
 * follows the window a moment later.
 */
async function overflowOf(page: Page): Promise<number> {
  const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth)
  // Where it never fits, by how much is told below.
  await fits.catch(() => undefined)
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
