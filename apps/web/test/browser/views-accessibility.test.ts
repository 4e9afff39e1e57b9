import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { expectComplaints, openView, test, violations } from './dashboard.ts'
import { serveLibrary } from './library.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]

/** Looks at a page in both widths and both themes, and gathers what axe finds and what sticks out. */
function examination(page: Page) {
  const found: [string, string[]][] = []
  return {
    async look(view: string): Promise<void> {
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme: 'light' })
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        const wrong = await violations(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        wrong.push(...(await violations(page, ['color-contrast'])))
        if (overflow > 0) wrong.push(`sticks out by ${overflow} px`)
        if (wrong.length > 0) found.push([`${view} at ${size.width} px`, wrong])
      }
      await page.setViewportSize(sizes[0]!)
    },
    found,
  }
}

test('axe finds nothing in the library', async () => {
  const page = await openView('#/library')
  const { look, found } = examination(page)
  await page.getByText('12 articles', { exact: true }).waitFor()
  await look('list')
  await page.getByRole('checkbox').nth(1).check()
  await page.getByRole('checkbox').nth(2).check()
  await look('marked')
  await page.getByRole('button', { name: 'Remove …' }).click()
  await look('removal')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add articles' }).click()
  for (const tab of ['Files', 'Paste', 'Addresses']) {
    await page.getByRole('tab', { name: tab }).click()
    await look(`adding: ${tab}`)
  }
  await page.getByRole('button', { name: 'Fetch and add' }).click()
  await look('adding: refused')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menu').waitFor()
  await look('export')
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').fill('nothing that any article says')
  await page.getByText('No article is like that').waitFor()
  await look('nothing found')
  expect(found).toEqual([])
})

test('axe finds nothing in jobs, settings and the shell', async () => {
  const served = await serveLibrary({ webRoot: inject('webRoot') })
  onTestFinished(() => served.close())
  const page = await openView('#/', {}, served.url)
  const { look, found } = examination(page)
  const show = async (address: string, heading: string) => {
    await page.evaluate((hash) => location.assign(hash), address)
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
  }
  await page.getByRole('heading', { name: 'Who copied whose story?' }).waitFor()
  await look('welcome')
  await show('#/library', 'Library')
  await page.getByText('The library is empty').waitFor()
  await look('empty library')
  await show('#/jobs', 'Jobs')
  await look('no jobs')
  const articles = [
    { name: 'a', text: 'The mayor closed the bridge on Monday, the council said.', place: null },
  ]
  await served.client.jobs.add.mutate({ articles, places: ['/nowhere/at/all.txt'], title: 'Two places' })
  await page.getByText('1 added · 1 failed').waitFor()
  await look('jobs')
  await page.getByRole('link', { name: 'Two places' }).click()
  await page.getByRole('heading', { name: /Failed/u }).waitFor()
  await look('job')
  await show('#/jobs/none', 'Job')
  await look('no such job')
  await served.client.keys.create.mutate({ name: 'the night desk' })
  await show('#/settings', 'Settings')
  await page.getByText('the night desk').waitFor()
  await look('settings')
  await page.getByLabel('Name of a new key').fill('a reader')
  await page.getByRole('button', { name: 'Make a key' }).click()
  await page.getByRole('dialog').waitFor()
  await look('new key')
  await page.getByRole('button', { name: 'Done' }).click()
  await show('#/no/such/view', 'There is no such view')
  await look('no such view')
  await page.setViewportSize(sizes[1]!)
  await page.getByRole('button', { name: /^Views/u }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Jobs' }).waitFor()
  found.push(...(await violations(page)).map((fault): [string, string[]] => ['navigation', [fault]]))
  await page.getByRole('link', { name: 'Jobs' }).click()
  await served.goAway()
  await page.getByText('No connection to the server.').waitFor()
  await look('lost connection')
  await served.comeBack()
  await expect.poll(() => page.getByText('No connection to the server.').count()).toBe(0)
  expectComplaints(page, /ERR_/u)
  expect(found).toEqual([])
})
