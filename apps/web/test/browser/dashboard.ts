import { text } from 'node:stream/consumers'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright-core'
import { afterEach, expect, inject, test as base } from 'vitest'
import { patience } from '../../../../vitest.patience.ts'

/** Skipped where the machine has no browser. */
export const test = base.skipIf(inject('browser') === null)

let browser: Promise<Browser> | undefined
const open = new Set<Page>()

/** A fresh tab with nothing stored at two texts to compare. */
export function openPage(options: BrowserContextOptions = {}, url = inject('url')): Promise<Page> {
  return openView('#/compare', options, url)
}

/**
 * A fresh tab with nothing stored at the view that an address such as `#/library` names. Whatever it
 * complains of, and whatever it loads from elsewhere, fails the test.
 */
export async function openView(
  address: string,
  options: BrowserContextOptions = {},
  url = inject('url'),
): Promise<Page> {
  browser ??= chromium.connect(inject('browser')!)
  const context = await (
    await browser
  ).newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  open.add(page)
  complaintsOf(page, url)
  await page.goto(new URL(address, url).href)
  return page
}

const complaints = new Map<Page, string[]>()
const expected = new Map<Page, RegExp[]>()

function complaintsOf(page: Page, url: string): void {
  const heard: string[] = []
  const { origin } = new URL(url)
  complaints.set(page, heard)
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) heard.push(`asked ${request.url()}`)
  })
}

/** What the page may, and by the end of the test has to, complain of, such as calls that get no answer. */
export function expectComplaints(page: Page, pattern: RegExp): void {
  expected.set(page, [...(expected.get(page) ?? []), pattern])
}

/** What was heard and not expected, and what was expected and not heard. */
function surprisesOf(page: Page): string[] {
  const heard = complaints.get(page) ?? []
  const patterns = expected.get(page) ?? []
  return [
    ...heard.filter((complaint) => !patterns.some((pattern) => pattern.test(complaint))),
    ...patterns
      .filter((pattern) => !heard.some((complaint) => pattern.test(complaint)))
      .map((pattern) => `no complaint was like ${pattern}`),
  ]
}

afterEach(async () => {
  const surprises = [...open].flatMap(surprisesOf)
  for (const page of open) await page.context().close()
  open.clear()
  complaints.clear()
  expected.clear()
  expect(surprises).toEqual([])
})

export const field = (page: Page, side: 'a' | 'b') => page.locator(`#text-${side}`)
export const compareButton = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true })
export const verdict = (page: Page) => page.getByRole('complementary').getByRole('heading', { level: 1 })
export const pane = (page: Page, side: 'a' | 'b') =>
  page.locator(`[aria-labelledby="title-${side}"][role="group"]`)
/** The article as the pane shows it, without the numbers of its passages. */
export function articleText(page: Page, side: 'a' | 'b'): Promise<string> {
  return pane(page, side).evaluate((element) => {
    const copy = element.cloneNode(true) as Element
    for (const marker of copy.querySelectorAll('[data-not-text]')) marker.remove()
    return [...copy.querySelectorAll('p')].map((line) => line.textContent).join('\n')
  })
}

export const marker = (page: Page, side: 'a' | 'b', passage: number) =>
  pane(page, side).locator(`[data-marker="${passage - 1}"]`)
export const chip = (page: Page, passage: number) => page.locator(`[data-chip="${passage - 1}"]`)

export async function compareTexts(page: Page, a: string, b: string): Promise<void> {
  await field(page, 'a').fill(a)
  await field(page, 'b').fill(b)
  await compareButton(page).click()
  await verdict(page).waitFor()
}

export async function compareSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await expect.poll(() => field(page, 'a').inputValue()).not.toBe('')
  await compareButton(page).click()
  await verdict(page).waitFor()
}

/** Where the passage's first line stands below the top of its pane, once scrolling has come to rest. */
export async function heightOf(page: Page, side: 'a' | 'b', passage: number): Promise<number> {
  return restingValue(async () => {
    const [box, frame] = [
      await marker(page, side, passage).boundingBox(),
      await pane(page, side).boundingBox(),
    ]
    return box!.y - frame!.y
  })
}

/**
 * The passage's two ends in view at the same height (to a line's rounding), and the panes too
 * where they stand side by side.
 */
export async function expectAligned(page: Page, passage: number): Promise<void> {
  const [a, b] = [await heightOf(page, 'a', passage), await heightOf(page, 'b', passage)]
  const [frameA, frameB] = [(await pane(page, 'a').boundingBox())!, (await pane(page, 'b').boundingBox())!]
  if (frameA.x !== frameB.x) expect(frameA.y).toBe(frameB.y)
  expect(Math.abs(a - b)).toBeLessThan(4)
  expect(a).toBeGreaterThanOrEqual(0)
  expect(a).toBeLessThan(frameA.height)
}

async function restingValue(measure: () => Promise<number>): Promise<number> {
  let last = Number.NaN
  for (let value = await measure(); value !== last; value = await measure()) {
    last = value
    await new Promise((resolve) => setTimeout(resolve, 80))
  }
  return last
}

/** What was saved, as text. */
export async function contentOf(file: Download): Promise<string> {
  return text(await file.createReadStream())
}

/** What axe finds wrong with the page as it is now. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    })
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    )
  })
}
