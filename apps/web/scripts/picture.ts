import { writeFile } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright-core'
import { findChromium, flags, howToGetOne } from '../test/browser/chromium.ts'
import { indexedPng } from './picture/indexed-png.ts'
import { type Scene, scenes } from './picture/scenes.ts'
import { screenshot } from './picture/screenshot.ts'
import { withServedLibrary } from './picture/served-library.ts'

/** What is drawn anew in parts only is drawn a trifle differently. */
const sameEachTime = ['--disable-partial-raster', '--num-raster-threads=1']

/**
 * Takes the pictures of the built dashboard over a library of its own: all of them, or those that are named.
 */
async function pictures(names: readonly string[]): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(howToGetOne)
  const browser = await chromium.launch({ executablePath, args: [...flags, ...sameEachTime] })
  const wanted = names.length > 0 ? scenes.filter(({ name }) => names.includes(name)) : scenes
  try {
    await withServedLibrary(async (url) => {
      for (const scene of wanted) await take(scene, url, browser)
    })
  } finally {
    await browser.close()
  }
}

async function take({ name, address, theme, ready }: Scene, url: string, browser: Browser): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-GB',
  })
  await page.goto(`${url}/#/${address}`)
  await ready(page)
  await writeFile(new URL(`../pictures/${name}.png`, import.meta.url), indexedPng(await screenshot(page)))
  await page.close()
}

await pictures(process.argv.slice(2))
