import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createRemoteClient } from '@unspin/api'
import { expect, inject } from 'vitest'
import { openView, test } from './dashboard.ts'

/** What a first visit may load, in bytes of compressed script. */
const largestScript = 150_000

/** The address of each view, of the samples. */
async function addresses(): Promise<string[]> {
  const { articles } = await createRemoteClient(inject('url')).articles.page.query({ search: 'scallop' })
  const [a, b] = articles.map(({ id }) => id)
  return [
    '#/',
    '#/library',
    '#/check',
    `#/check/${a}`,
    '#/compare',
    '#/compare/sample',
    `#/compare?a=${a}&b=${b}`,
    `#/article/${a}`,
    '#/families',
    `#/families/${a}`,
    '#/quotations',
    '#/jobs',
    '#/jobs/none',
    '#/settings',
    '#/nowhere',
  ]
}

test('whatever view is opened first loads little', async () => {
  const sizes: Record<string, number> = {}
  const page = await openView('#/jobs')
  for (const address of await addresses()) {
    await page.evaluate((hash) => (location.hash = hash), address)
    await page.reload()
    await page.locator('h1').first().waitFor()
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    )
    sizes[address] = [...new Set(scripts)].reduce((sum, path) => sum + compressedSize(path), 0)
  }
  expect(Object.entries(sizes).filter(([, size]) => size < 10_000 || size > largestScript)).toEqual([])
})

function compressedSize(path: string): number {
  return gzipSync(readFileSync(join(inject('webRoot'), path))).length
}
