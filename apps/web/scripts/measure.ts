import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Library, startServer } from '@unspin/api'
import { chromium, type Page } from 'playwright-core'
import { findChromium, flags, howToGetOne } from '../test/browser/chromium.ts'
import { madePair } from './measure/made-pair.ts'
import { measureComparing } from './measure/comparing.ts'
import { measureLong } from './measure/long.ts'
import { measureScrolling } from './measure/scrolling.ts'
import { type Served, serve } from './measure/served.ts'

const webRoot = process.env.UNSPIN_WEB_ROOT ?? fileURLToPath(new URL('../dist', import.meta.url))

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Prints how long it takes until a comparison is shown, and how smoothly long texts
 * scroll: of the build, in Chromium.
 */
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

/** Two books: how soon they are shown, of this build and of others, which take turns. */
async function measureBooks(roots: readonly string[]): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(howToGetOne)
  const browser = await chromium.launch({ executablePath, args: flags })
  const servers: Served[] = []
  try {
    for (const each of roots) servers.push(await serve(each))
    const builds = servers.map(({ url }, index) => ({ name: roots[index]!, url }))
    await measureLong(browser, builds, madePair(100_000))
  } finally {
    await browser.close()
    for (const server of servers) await server.close()
  }
}

const { values } = parseArgs({
  options: {
    /**
     * The folder of another revision, installed and built, that takes turns with this
     * one; more than one may be named.
     */
    against: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
  },
})
if (values.only !== 'long') await measure()
await measureBooks([root, ...values.against])
