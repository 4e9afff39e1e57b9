import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { startServer } from '@unspin/api'
import { chromium, type Page } from 'playwright-core'
import { findChromium, flags, howToGetOne } from '../test/browser/chromium.ts'
import { indexedPng, type Pixels } from './picture/indexed-png.ts'

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Takes a picture of the sample's comparison, as the built dashboard shows it. */
async function picture(): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(howToGetOne)
  const server = await startServer({ port: 0, webRoot: place('../dist') })
  const browser = await chromium.launch({ executablePath, args: flags })
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 900 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
    await page.goto(`${server.url}/#/compare`)
    await showSample(page)
    const shot = await page.screenshot({ animations: 'disabled' })
    const pixels = await pixelsOf(shot, await browser.newPage())
    await writeFile(place('../pictures/compare.png'), indexedPng(pixels))
  } finally {
    await browser.close()
    await server.close()
  }
}

async function showSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await page.getByRole('button', { name: 'Clear both' }).waitFor()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.locator('[data-chip="2"]').click()
  await page.evaluate(() => document.fonts.ready)
}

/** Lets the browser decode its own screenshot. */
async function pixelsOf(shot: Buffer, page: Page): Promise<Pixels> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
    canvas.drawImage(bitmap, 0, 0)
    const { width, height, data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height)
    return { width, height, rgba: new Uint8Array(data.buffer) }
  }, shot.toString('base64'))
}

await picture()
