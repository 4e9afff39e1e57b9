import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Library, startServer } from '@unspin/api'
import { chromium, type Page } from 'playwright-core'
import { findChromium, flags, howToGetOne } from '../test/browser/chromium.ts'
import { madePair } from './measure/made-pair.ts'
import { measureComparing } from './measure/comparing.ts'
import { measureScrolling } from './measure/scrolling.ts'

const webRoot = process.env.UNSPIN_WEB_ROOT ?? fileURLToPath(new URL('../dist', import.meta.url))

/** Prints how long it takes until a comparison is shown, and how smoothly long texts scroll: of the build, in Chromium. */
async function measure(): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(howToGetOne)
  const folder = await mkdtemp(join(tmpdir(), 'unspin-measure-'))
  const library = new Library({ folder })
  const server = await startServer({ library, port: 0, webRoot })
  const browser = await chromium.launch({ executablePath, args: flags })
  const open = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${server.url}/#/compare`)
    return page
  }
  try {
    await measureComparing(await open(), madePair(5000))
    await measureScrolling(await open(), madePair(20_000))
  } finally {
    await browser.close()
    await server.close()
    await library.close()
    await rm(folder, { recursive: true })
  }
}

await measure()
