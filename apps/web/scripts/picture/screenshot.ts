import type { Page } from 'playwright-core'
import type { Pixels } from './indexed-png.ts'

const mostLooks = 20

/** What a page shows once it has come to rest, pixel by pixel. */
export async function screenshot(page: Page): Promise<Pixels> {
  await page.evaluate(() => document.fonts.ready)
  let last = await shotOf(page)
  for (let look = 0; look < mostLooks; look += 1) {
    const next = await shotOf(page)
    if (next.equals(last)) return pixelsOf(next, page)
    last = next
  }
  throw new Error(`${page.url()} does not come to rest.`)
}

const shotOf = (page: Page): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' })

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
