import { describe, expect, inject, onTestFinished } from 'vitest'
import type { Page } from 'playwright-core'
import { expectComplaints, openView, test } from './dashboard.ts'
import { dropFiles } from './drop.ts'
import { type ServedLibrary, serveLibrary } from './library.ts'
import { story } from './stories.ts'

async function emptyLibrary(): Promise<ServedLibrary> {
  const served = await serveLibrary({ webRoot: inject('webRoot') })
  onTestFinished(() => served.close())
  return served
}

const fifty = Array.from({ length: 50 }, (_, number) => ({
  name: `report-${number}.txt`,
  content: story(number),
}))
const total = (page: Page, count: number) => page.getByText(`${count} articles`, { exact: true })
const being = (page: Page) => page.getByRole('list', { name: 'Being added' })

describe('articles are added', () => {
  test('by dropping fifty files: live in every tab, with what failed and why', async () => {
    const { url } = await emptyLibrary()
    const page = await openView('#/', {}, url)
    await page.getByRole('link', { name: /Begin a library/u }).click()
    await page.getByText('The library is empty').waitFor()
    const other = await openView('#/jobs', {}, url)
    await other.getByText('Nothing has been done yet').waitFor()

    const broken = { name: 'archive.zip', content: 'PK\u0003\u0004 and then nothing of a zip' }
    await dropFiles(page, page.getByRole('main'), [...fifty, broken])
    await being(page).waitFor()
    await total(page, 50).waitFor()
    await being(page).getByText('50 added · 1 failed').waitFor()
    await other.getByText('50 added · 1 failed').waitFor()
    await being(page).getByText('Done').waitFor()
    await page.getByRole('row', { name: /Report 49/u }).waitFor()

    await other.getByRole('link', { name: '51 files' }).click()
    await other.getByText('archive.zip', { exact: true }).waitFor()
    await other.reload()
    await other.getByRole('heading', { name: /Failed/u }).waitFor()
    await page.getByRole('button', { name: 'Dismiss 51 files' }).click()
    await expect.poll(() => being(page).count()).toBe(0)
  })

  test('by choosing files, and by choosing none', async () => {
    const { url } = await emptyLibrary()
    const page = await openView('#/library', {}, url)
    await page.getByRole('button', { name: 'Add articles' }).first().click()
    await page.getByTestId('files').setInputFiles([
      { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(story(1)) },
      { name: 'two.txt', mimeType: 'text/plain', buffer: Buffer.from(story(2)) },
    ])
    await total(page, 2).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('by pasting', async () => {
    const { url, client } = await emptyLibrary()
    const page = await openView('#/library', {}, url)
    await page.getByRole('button', { name: 'Add articles' }).first().click()
    await page.getByRole('tab', { name: 'Paste' }).click()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('Paste the article here.').waitFor()
    await page.getByRole('textbox', { name: 'Article', exact: true }).fill(story(7))
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('1 article', { exact: true }).waitFor()
    const { articles } = await client.articles.page.query({})
    expect(articles.map(({ title }) => title)).toEqual([expect.stringContaining('Report 7')])
  })

  test('an address that is none is refused at its field; one that gives nothing fails with a reason', async () => {
    const { url } = await emptyLibrary()
    const page = await openView('#/library', {}, url)
    await page.getByRole('button', { name: 'Add articles' }).first().click()
    await page.getByRole('tab', { name: 'Addresses' }).click()
    const field = page.getByLabel('Addresses of articles or feeds, one a line')
    await field.fill('ftp://example.org/story')
    await page.getByRole('button', { name: 'Fetch and add' }).click()
    await page.getByText('is no web address').waitFor()
    await field.fill('http://127.0.0.1:9/story')
    await page.getByRole('button', { name: 'Fetch and add' }).click()
    await being(page).getByText('1 failed').waitFor()
    await being(page).getByRole('link').click()
    await page.getByRole('heading', { name: /Failed/u }).waitFor()
  })
})

test('a server that goes away while files are sent: they wait for it, and all are added when it is back', async () => {
  const served = await emptyLibrary()
  const page = await openView('#/library', {}, served.url)
  await page.getByText('The library is empty').waitFor()
  await page.route('**/trpc/uploads.file*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    await route.continue()
  })
  await dropFiles(page, page.getByRole('main'), fifty)
  await being(page)
    .getByText(/Sending, [1-9]\d* of 50/u)
    .waitFor()
  await served.goAway()
  await page.getByText('No connection to the server.').waitFor()
  await served.comeBack()
  await total(page, 50).waitFor()
  await expect.poll(() => page.getByText('No connection to the server.').count()).toBe(0)
  expectComplaints(page, /ERR_|Failed to fetch|status of 5/u)
})

test('a job goes on when the page that asked for it is reloaded, and can be called off', async () => {
  const { url, client } = await emptyLibrary()
  const page = await openView('#/library', {}, url)
  await page.getByText('The library is empty').waitFor()
  const many = Array.from({ length: 150 }, (_, number) => `${story(number)} ${story(number + 3)}`)
  await dropFiles(page, page.getByRole('main'), [
    { name: 'many.jsonl', content: many.map((text, id) => JSON.stringify({ id, text })).join('\n') },
  ])
  await being(page).getByRole('link', { name: 'many.jsonl' }).waitFor()
  await page.reload()
  await being(page).getByRole('button', { name: 'Cancel many.jsonl' }).click()
  await expect.poll(async () => (await client.jobs.list.query({}))[0]?.state).toBe('cancelled')
  await page.getByRole('link', { name: 'Jobs' }).click()
  await page.getByText('Cancelled').waitFor()
})
