import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { patience } from '../../../../vitest.patience.ts'
import { findChromium, flags, howToGetOne } from './chromium.ts'
import { serveLibrary, samples } from './library.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens; null when there is none and the tests are skipped. */
    browser: string | null
    /** The real server with the real build and the samples in its library. For tests that change nothing. */
    url: string
    webRoot: string
  }
}

/** One browser and one server for all the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const webRoot = process.env.UNSPIN_WEB_ROOT ?? fileURLToPath(new URL('../../dist', import.meta.url))
  if (!existsSync(webRoot)) throw new Error('The web app is not built: run the build script first.')
  const executablePath = findChromium()
  if (!executablePath && process.env.CI === 'true') throw new Error(howToGetOne)
  if (!executablePath) console.warn(howToGetOne)
  const browser = executablePath
    ? await chromium.launchServer({ executablePath, args: flags, timeout: patience })
    : null
  const server = await serveLibrary({ webRoot, places: [samples] })
  project.provide('browser', browser?.wsEndpoint() ?? null)
  project.provide('url', server.url)
  project.provide('webRoot', webRoot)
  return async () => {
    await browser?.close()
    await server.close()
  }
}
