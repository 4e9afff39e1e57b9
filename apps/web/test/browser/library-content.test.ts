import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { openView, test } from './dashboard.ts'
import { samples, serveLibrary } from './library.ts'
import { story } from './stories.ts'

const total = (page: Page, words: string) => page.getByText(words, { exact: true })

test('articles are removed when that is confirmed, and not before', async () => {
  const served = await serveLibrary({ webRoot: inject('webRoot'), places: [samples] })
  onTestFinished(() => served.close())
  const page = await openView('#/library', {}, served.url)
  await page.getByRole('checkbox', { name: /^Mark The Procurement Nerd/u }).check()
  await page.getByRole('button', { name: 'Remove …' }).click()
  await page.getByRole('button', { name: 'Keep them' }).click()
  expect((await served.client.articles.page.query({})).total).toBe(12)
  await page.getByRole('button', { name: 'Remove …' }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await total(page, '11 articles').waitFor()
  expect((await served.client.articles.page.query({})).total).toBe(11)
})

test('hostile titles, outlets, ids and places are shown as text: nothing of theirs runs, loads or leads astray', async () => {
  const served = await serveLibrary({ webRoot: inject('webRoot') })
  onTestFinished(() => served.close())
  const markup = '<img src="https://example.org/x.png" onerror="window.ran = 1"><svg onload="window.ran = 2">'
  const id = 'javascript:window.ran=3//../#/jobs?x=%2F'
  await served.client.jobs.add.mutate({
    articles: [
      {
        id,
        name: markup,
        text: story(1),
        place: `javascript:window.ran=4//${markup}`,
        metadata: { title: `Title ${markup}`, publisher: markup, byline: [markup] },
      },
    ],
    title: markup,
  })
  const page = await openView('#/library', {}, served.url)
  await page.getByText(`Title ${markup}`).waitFor()
  await expect.poll(() => page.getByLabel('Outlet').locator('option').count()).toBe(2)
  expect(await page.locator('main img, main [onload], main [onerror]').count()).toBe(0)
  await page.getByText(`Title ${markup}`).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(new URL(page.url()).hash).toMatch(/^#\/article\/javascript%3A/u)
  await page.goto(`${served.url}/#/jobs`)
  await page.getByRole('link', { name: markup }).waitFor()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('what the library holds is counted, and leads to what is counted', async () => {
  const page = await openView('#/library')
  const overview = page.getByRole('complementary', { name: 'Overview of the library' })
  await overview.getByRole('link', { name: 'Klaxon' }).click()
  await total(page, '1 article').waitFor()
  await overview.locator('details').nth(1).locator('summary').click()
  await overview.getByRole('link', { name: 'Nov 2024' }).click()
  await total(page, '3 articles').waitFor()
  expect(page.url()).toMatch(/since=2024-11-01&until=2024-11-30$/u)
})
