import { describe, expect, inject, onTestFinished } from 'vitest'
import { expectComplaints, openView, test, violations } from './dashboard.ts'
import { samples, serveLibrary } from './library.ts'

async function ownLibrary(host?: string) {
  const served = await serveLibrary({ webRoot: inject('webRoot'), places: [samples], ...(host && { host }) })
  onTestFinished(() => served.close())
  return served
}

test('the library is verified and compacted, and what came of it stands there', async () => {
  const { url } = await ownLibrary()
  const page = await openView('#/settings', {}, url)
  await page.getByText('12 articles, 7,176 words').waitFor()
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByText('Nothing is damaged, in 12 versions of articles').waitFor()
  await page.getByRole('button', { name: 'Compact' }).click()
  await page.getByRole('link', { name: 'Compacting the library', exact: true }).waitFor()
  await expect.poll(() => page.getByText('Done', { exact: true }).count()).toBe(2)
})

test('that the server does not answer is said at what was asked of it, until it is back', async () => {
  const own = await ownLibrary()
  const page = await openView('#/settings', {}, own.url)
  await page.getByLabel('Name of a new key').fill('the night desk')
  await own.goAway()
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByRole('button', { name: 'Make a key' }).click()
  const problems = page.getByRole('alert').getByText('The Unspin server does not answer.')
  // The keys are asked for as well, which may have been under way.
  for (const name of ['Health', 'Keys'])
    await page.getByRole('region', { name }).locator(problems).first().waitFor()
  expectComplaints(page, /ERR_/u)
  await own.comeBack()
  await expect.poll(() => problems.count()).toBe(0)
  expect(await page.getByLabel('Name of a new key').inputValue()).toBe('the night desk')
})

test('what was answered stays, with its buttons, when it is asked for again in vain', async () => {
  const own = await ownLibrary()
  const page = await openView('#/settings', {}, own.url)
  await page.getByLabel('Name of a new key').fill('the night desk')
  await page.route(/library\.overview/u, (route) => route.abort())
  await own.goAway()
  await own.comeBack()
  await page.getByRole('alert').getByText('The Unspin server does not answer.').first().waitFor()
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByText('Nothing is damaged').waitFor()
  expect(await page.getByLabel('Name of a new key').inputValue()).toBe('the night desk')
  await page.unroute(/library\.overview/u)
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  expectComplaints(page, /ERR_/u)
})

describe('keys', () => {
  test('are made, shown once, and revoked', async () => {
    const { url, client } = await ownLibrary()
    const page = await openView('#/settings', {}, url)
    await page.getByRole('button', { name: 'Make a key' }).click()
    await page.getByText('Say whose it is, or what for.').waitFor()
    await page.getByLabel('Name of a new key').fill('the night desk')
    await page.getByRole('button', { name: 'Make a key' }).click()
    const key = await page.getByRole('dialog').locator('code').innerText()
    expect(key).toMatch(/^unspin_[\w-]{40,}$/u)
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('list', { name: 'Keys' }).getByText('the night desk').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Revoke the night desk' }).click()
    expect(await page.content()).not.toContain(key)
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await expect.poll(() => page.getByRole('list', { name: 'Keys' }).count()).toBe(0)
    expect(await client.keys.list.query()).toEqual([])
  })

  test('are asked for by a server that others can reach; the right one opens it, also after a reload', async () => {
    const { url, key } = await ownLibrary('0.0.0.0')
    const page = await openView('#/library?search=kelp', {}, url)
    await page.getByRole('heading', { name: 'This server asks for a key' }).waitFor()
    await page.getByLabel('Key').fill('unspin_wrong')
    await page.getByRole('button', { name: 'Open' }).click()
    await page.getByText('The server does not know this key.').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Key').fill(key!)
    await page.getByRole('button', { name: 'Open' }).click()
    await page.getByText('3 articles', { exact: true }).waitFor()
    await page.reload()
    await page.getByText('3 articles', { exact: true }).waitFor()
    await page.goto(`${url}/#/settings`)
    await page.getByRole('button', { name: 'Forget it' }).click()
    await page.getByRole('heading', { name: 'This server asks for a key' }).waitFor()
    expectComplaints(page, /status of 401/u)
  })

  test('in the address open the dashboard, and leave the address', async () => {
    const { url, key } = await ownLibrary('0.0.0.0')
    const page = await openView(`#key=${key}`, {}, url)
    await page.getByText('12 articles', { exact: true }).waitFor()
    expect(page.url()).not.toContain(key!)
    await page.getByRole('button', { name: 'Add articles' }).click()
    await page.getByTestId('files').setInputFiles([
      {
        name: 'one.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(
          'The mayor closed the old harbour bridge after nine people had asked for it on Monday.',
        ),
      },
    ])
    await page.getByText('13 articles', { exact: true }).waitFor()
  })
})
