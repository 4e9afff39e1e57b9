import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { expectComplaints, openView, test } from './dashboard.ts'
import { samples, serveLibrary } from './library.ts'

const total = (page: Page, words: string) => page.getByText(words, { exact: true })

test('when the server goes away a banner says so, and the view goes on by itself when it is back', async () => {
  const served = await serveLibrary({ webRoot: inject('webRoot'), places: [samples] })
  onTestFinished(() => served.close())
  const page = await openView('#/library', {}, served.url)
  await total(page, '12 articles').waitFor()
  await served.goAway()
  await page.getByText('No connection to the server.').waitFor()
  await page.getByRole('searchbox').fill('kelp')
  await page.getByRole('alert').getByText('The Unspin server does not answer.').waitFor()
  await served.comeBack()
  await total(page, '3 articles').waitFor()
  await expect.poll(() => page.getByText('No connection to the server.').count()).toBe(0)
  await served.client.jobs.verify.mutate()
  await page.getByRole('link', { name: 'Jobs' }).click()
  await page.getByText('Nothing is damaged').waitFor()
  expectComplaints(page, /ERR_/u)
})

test('a view whose code did not come opens by itself when the server is back', async () => {
  const served = await serveLibrary({ webRoot: inject('webRoot') })
  onTestFinished(() => served.close())
  const page = await openView('#/library', {}, served.url)
  await page.getByText('The library is empty').waitFor()
  await served.goAway()
  await page.getByText('No connection to the server.').waitFor()
  await page.getByRole('link', { name: 'Jobs' }).click()
  await page.getByRole('heading', { name: 'This view could not be loaded' }).waitFor()
  await served.comeBack()
  await page.getByRole('heading', { name: 'Jobs', exact: true }).waitFor()
  expectComplaints(page, /ERR_/u)
})
