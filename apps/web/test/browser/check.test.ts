import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest'
import { expectComplaints, openView, test, verdict } from './dashboard.ts'
import { examination } from './examination.ts'
import { addArticles, hostile, sample, serveArticles, veterans } from './known-library.ts'
import { type ServedLibrary, serveLibrary } from './library.ts'

let served: ServedLibrary
beforeAll(async () => {
  if (inject('browser') !== null)
    served = await serveArticles([...veterans, hostile, { ...hostile, id: 'other' }])
})
afterAll(() => served?.close())

const open = (address: string) => openView(address, {}, served.url)
const field = (page: Page) => page.locator('#text-article')
const cards = (page: Page) => page.locator('[data-card]')
const article = (page: Page) => page.getByRole('group', { name: 'The article' })
const combined = async (page: Page) =>
  Number.parseInt((await page.locator('.result .share').textContent())!, 10)

async function check(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('Article checked', { exact: true }).waitFor()
}

describe('a pasted article', () => {
  test('has its copies as cards, its text marked by what stands where, and survives a reload', async () => {
    const page = await open('#/check')
    await check(page, sample('veterans-excerpt'))
    await expect.poll(() => cards(page).count()).toBeGreaterThan(1)
    const first = cards(page).first()
    for (const line of [/of the article stands in it/u, /of it stands in the article/u, /A|B/u])
      await first.getByText(line).first().waitFor()
    await article(page)
      .getByRole('button', { name: /^Copy 1, .* has this passage, \w+\. Show its card\.$/u })
      .first()
      .waitFor()
    await page.reload()
    await expect.poll(() => cards(page).count()).toBeGreaterThan(1)
  })

  test('counts what is switched on', async () => {
    const page = await open('#/check')
    await check(page, sample('veterans-spun').slice(0, 2500))
    await expect.poll(() => cards(page).count()).toBe(3)
    expect(await combined(page)).toBeGreaterThan(90)
    for (const copy of [1, 2, 3]) await page.getByLabel(`Count copy ${copy}`).uncheck()
    expect(await combined(page)).toBe(0)
    expect(await article(page).locator('mark.on').count()).toBe(0)
    await page.getByLabel('Count copy 3').check()
    expect(await combined(page)).toBeGreaterThan(0)
    expect(await article(page).locator('mark.on').count()).toBeGreaterThan(0)
  })

  test('is printed to its end, dark on light, without the page around it', async () => {
    const page = await open('#/check/source')
    await cards(page).first().waitFor()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const root = page.locator(':root')
    expect(await root.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('light')
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    const cut = await article(page).evaluate((text) => text.scrollHeight - text.clientHeight)
    expect(cut).toBe(0)
  })

  test('is compared with a copy without being added, and back leads to that copy’s card, then to what was put in', async () => {
    const page = await open('#/check')
    await check(page, sample('veterans-spun'))
    await cards(page).nth(1).getByRole('link').click()
    await verdict(page).waitFor()
    expect(page.url()).toMatch(/#\/compare\/[a-z0-9]+$/u)
    await page.reload()
    await verdict(page).waitFor()
    await page.goBack()
    await expect.poll(() => cards(page).nth(1).getAttribute('class')).toContain('selected')
    await page.goBack()
    await expect.poll(() => field(page).inputValue()).toBe(sample('veterans-spun'))
    await page.goForward()
    await cards(page).first().waitFor()
    await page.getByRole('link', { name: 'Check', exact: true }).click()
    await field(page).fill(
      'Another article, which nobody has copied, about a purple accordion and the keeper of the lighthouse.',
    )
    await page.keyboard.press('Control+Enter')
    await page.getByText('No copy of it was found.').waitFor()
    await page.goBack()
    await page.goBack()
    await cards(page).first().waitFor()
    await page.getByRole('button', { name: 'Change the article' }).click()
    await expect.poll(() => field(page).inputValue()).toBe(sample('veterans-spun'))
  })

  test('of another tab is not here, and says so', async () => {
    const page = await open('#/check/text/unknown')
    await page.getByRole('button', { name: 'Check an article' }).click()
    await field(page).waitFor()
  })

  test('can be added, and then has an address', async () => {
    const own = await serveArticles(veterans)
    onTestFinished(() => own.close())
    const page = await openView('#/check', {}, own.url)
    await page.getByTestId('file-article').setInputFiles({
      name: 'long.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`A story of its own.\n\n${sample('veterans-source')}\n\n`.repeat(8)),
    })
    await expect.poll(() => field(page).inputValue()).not.toBe('')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Add to the library' }).click()
    await expect.poll(() => page.url()).toMatch(/#\/check\/\w+$/u)
    const other = await openView(new URL(page.url()).hash, {}, own.url)
    await cards(other).first().waitFor()
    expect(await other.getByRole('button', { name: 'Add to the library' }).count()).toBe(0)
  })

  test('that has no copy says so, and so does an empty field', async () => {
    const page = await open('#/check')
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText('Paste the article here, drop its file, or give its address below.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text-article')
    await page.getByLabel('Or its address on the web').fill('example.org')
    await page.keyboard.press('Control+Enter')
    await page.getByText('This is no web address. Give one that begins with https:// or http://.').waitFor()
    await page.getByLabel('Or its address on the web').fill('')
    await check(
      page,
      'Nobody ever wrote this about seventeen purple accordions in Reykjavik, nor about the keeper of the lighthouse who tuned them all winter.',
    )
    await page.getByText('No copy of it was found.').waitFor()
    await page.getByRole('button', { name: 'Change the article' }).click()
    expect(await field(page).inputValue()).toContain('purple accordions')
  })

  test('can be dropped as a file', async () => {
    const page = await open('#/check')
    await page.getByTestId('file-article').setInputFiles({
      name: 'story.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(sample('veterans-spun')),
    })
    await expect.poll(() => field(page).inputValue()).not.toBe('')
    await page.keyboard.press('Control+Enter')
    await cards(page).first().waitFor()
  })
})

test('many copies are counted before all are shown; what they make together is told, and what is its own', async () => {
  const pier =
    'The old pier at Sandmouth will be taken down before Easter, the borough decided on Tuesday after divers had found that nine of its forty piles no longer reach the sea bed.'
  const bees =
    'Pupils of the grammar school in Elm Road may keep bees on its roof from next summer. The caretaker, who had asked for a fence, will be given a veil and a pair of gloves instead.'
  const own = await serveArticles([
    { id: 'bees', text: `Bees on the roof\n\n${bees}` },
    ...Array.from({ length: 24 }, (_, i) => ({
      id: `pier-${i}`,
      text: `Pier ${i}\n\n${pier} Outlet ${i} has it too.`,
    })),
  ])
  onTestFinished(() => own.close())
  const page = await openView('#/check', {}, own.url)
  await check(
    page,
    `${pier}\n\n${bees}\n\nNobody had told the mayor of either, he said when we met him by the fountain before lunch.`,
  )
  const result = page.locator('.result')
  await expect
    .poll(() => result.textContent())
    .toMatch(/25 copies, the nearest 20 of them shown;\s+\d\d %.*\d\d %\s+is its own/su)
  await page.getByText(/\d\d % stands in “.+” \(\d+\), \d\d % more in “.+” \(\d+\)\./u).waitFor()
  await page.getByRole('button', { name: 'Show more copies' }).click()
  await expect.poll(() => cards(page).count()).toBe(25)
  expect(await result.textContent()).not.toContain('nearest')
  expect(await page.getByRole('button', { name: 'Show more copies' }).count()).toBe(0)
  const whole = await combined(page)
  await page
    .getByLabel(/^Count copy/u)
    .first()
    .uncheck()
  await expect.poll(() => result.textContent()).toContain('the 24 that are switched on')
  expect(await combined(page)).toBeLessThanOrEqual(whole)
})

describe('an article of the library', () => {
  test('is checked at its address; numbers, keys and cards lead to each other', async () => {
    const page = await open('#/check/source')
    await expect.poll(() => cards(page).count()).toBe(2)
    await page.keyboard.press('n')
    await expect.poll(() => cards(page).nth(0).getAttribute('class')).toContain('selected')
    await page.keyboard.press('n')
    await expect.poll(() => cards(page).nth(1).getAttribute('class')).toContain('selected')
    await article(page)
      .getByRole('button', { name: /^Copy 1,/u })
      .first()
      .click()
    await expect.poll(() => cards(page).nth(0).getAttribute('class')).toContain('selected')
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-card]')?.getAttribute('data-card')),
      )
      .toBe('0')
    await page.keyboard.press('Enter')
    await verdict(page).waitFor()
    expect(page.url()).toMatch(/#\/compare\?a=source&b=(reprint|spun)$/u)
  })

  test('that is not there is told of', async () => {
    const page = await open('#/check/nobody')
    await page.getByRole('alert').getByText('The library has no article nobody.').waitFor()
    await page.getByRole('button', { name: 'Check another article' }).click()
    await field(page).waitFor()
  })
})

test('an address that cannot be fetched is told of', async () => {
  const page = await open('#/check')
  await page.getByLabel('Or its address on the web').fill('http://127.0.0.1:9/story')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'Check another article' }).click()
  expect(await page.getByLabel('Or its address on the web').inputValue()).toBe('http://127.0.0.1:9/story')
})

test('a passage that very many have has the list behind it', async () => {
  const refrain =
    'The harbour board meets on the first Monday of each month in the old customs house beside the fish market, and everybody who lives within the sound of the noon gun is welcome to come and to speak.'
  const own = await serveArticles([])
  onTestFinished(() => own.close())
  const notices = Array.from({ length: 300 }, (_, index) => ({
    id: `notice-${index}`,
    text: `Notice ${index}\n\nWharf number ${index * 7919} stays shut for ${index} days. ${refrain}`,
  }))
  await addArticles(own, notices)
  const page = await openView('#/check', {}, own.url)
  await check(page, `Quite another story begins here with nothing to do with wharves. ${refrain}`)
  await page
    .getByRole('button', { name: /^also in 3\d\d others$/u })
    .first()
    .click()
  const list = page.getByRole('list', { name: 'Articles that have this passage' })
  await expect.poll(() => list.getByRole('link').count()).toBe(10)
  await page.getByRole('button', { name: 'Show more', exact: true }).click()
  await expect.poll(() => list.getByRole('link').count()).toBe(20)
  await page
    .getByRole('button', { name: /^“.*”$/u })
    .first()
    .click()
  const pointedAt = await page.evaluate(() => String([...CSS.highlights.get('counterpart')!][0]))
  expect(pointedAt.length).toBeGreaterThan(15)
  expect(refrain).toContain(pointedAt)
})

test('an empty library says what to do', async () => {
  const own = await serveLibrary({ webRoot: inject('webRoot') })
  onTestFinished(() => own.close())
  const page = await openView('#/check', {}, own.url)
  await page.getByText('The library is empty').waitFor()
  await page.getByRole('button', { name: 'Add articles' }).click()
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor()
})

test('a server that went away is told of, and what was put in is still there', async () => {
  const own = await serveArticles(veterans)
  onTestFinished(() => own.close())
  const page = await openView('#/check', {}, own.url)
  await field(page).fill(sample('veterans-spun'))
  await own.goAway()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('The article could not be checked').waitFor()
  expectComplaints(page, /ERR_/u)
  await own.comeBack()
  await cards(page).first().waitFor()
})

test('hostile titles, outlets and texts are shown as text', async () => {
  const page = await open(`#/check/${encodeURIComponent(hostile.id)}`)
  page.on('dialog', (dialog) => expect.unreachable(dialog.message()))
  await cards(page).first().waitFor()
  await page.getByText('<svg onload=alert(4)>').first().waitFor()
  await page.getByText('"><script>alert(5)</script>').first().waitFor()
  expect(await article(page).textContent()).toContain('<script>alert(3)</script>')
  expect(await page.locator('main').locator('script, img, iframe, svg[onload]').count()).toBe(0)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('axe finds nothing in any state of a check', async () => {
  const page = await open('#/check')
  const { look, found } = examination(page)
  await field(page).waitFor()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await look('nothing put in')
  await check(page, sample('veterans-spun'))
  await cards(page).first().waitFor()
  await cards(page).first().getByRole('button').first().click()
  await page.getByLabel('Count copy 2').uncheck()
  await look('cards, one selected, one switched off')
  await page.evaluate(() => location.assign('#/check/nobody'))
  await page.getByRole('alert').waitFor()
  await look('no such article')
  expect(found).toEqual([])
})
