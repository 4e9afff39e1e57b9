import type { Browser, CDPSession, Page } from 'playwright-core'
import type { MadePair } from './made-pair.ts'

/** Milliseconds. */
interface Times {
  /** From the click until the first passage is painted. */
  shown: number
  /** Of that: until the server's answer was there. */
  server: number
  /** How long the page's main thread worked for that, whatever else the machine did. */
  work: number
  /** How long it worked then, until the texts were there to their ends. */
  rest: number
  /** How long it works from the key that goes to the next passage until that is painted. */
  step: number
}

const titles: Record<keyof Times, string> = {
  shown: 'first passage painted',
  server: '  server and transfer',
  work: '  work of the page (CPU)',
  rest: 'the rest of the texts (CPU)',
  step: 'a step to a passage (CPU)',
}
const rounds = 5
const steps = 6

/** A build of the dashboard, served. */
export interface Build {
  name: string
  url: string
}

/**
 * How soon two long texts are shown, build after build in each round: on a busy machine
 * figures of two runs tell nothing.
 */
export async function measureLong(
  browser: Browser,
  builds: readonly Build[],
  { original, copy }: MadePair,
): Promise<void> {
  const all = new Map<Build, Times[]>(builds.map((build) => [build, []]))
  for (let round = 0; round <= rounds; round += 1)
    for (const build of builds) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(`${build.url}/#/compare`)
      const times = await timesOf(page, { original, copy: `${copy}\n\nRound ${round}.` })
      // The first round is cold: of the server too.
      if (round > 0) all.get(build)!.push(times)
      await page.close()
    }
  const words = original.split(/\s+/u).length.toLocaleString('en')
  console.log(`\nTwo articles of ${words} words, ms (fastest and median of ${rounds})`)
  console.log(`  ${''.padEnd(28)}${builds.map(({ name }) => name.slice(-18).padStart(20)).join('')}`)
  for (const [key, title] of Object.entries(titles) as [keyof Times, string][]) {
    const cells = builds.map((build) => {
      const sorted = all
        .get(build)!
        .map((times) => times[key])
        .sort((one, other) => one - other)
      return `${figure(sorted[0]!)} ${figure(sorted[sorted.length >> 1]!)}`.padStart(20)
    })
    console.log(`  ${title.padEnd(28)}${cells.join('')}`)
  }
}

async function timesOf(page: Page, { original, copy }: MadePair): Promise<Times> {
  await page.locator('#text-b').waitFor()
  await page.evaluate(putIn, { a: copy, b: original })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await workOf(session)
  const { shown, server } = await page.evaluate(compare)
  const then = await workOf(session)
  await page.evaluate(untilWhole)
  const whole = await workOf(session)
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('n')
    await page.evaluate(painted)
  }
  const gone = await workOf(session)
  return { shown, server, work: then - before, rest: whole - then, step: (gone - whole) / steps }
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value
}

/** In the page: nobody types so much, and laying it out in the fields would take part in what is measured. */
function putIn(texts: Record<'a' | 'b', string>): void {
  for (const [side, text] of Object.entries(texts)) {
    const field = document.querySelector<HTMLTextAreaElement>(`#text-${side}`)!
    field.style.display = 'none'
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** In the page, so that talking to the browser takes no part in it. */
async function compare(): Promise<Pick<Times, 'shown' | 'server'>> {
  performance.clearResourceTimings()
  const begun = performance.now()
  document.querySelector<HTMLButtonElement>('form button[type="submit"]')!.click()
  while (!document.querySelector('.marked-text mark'))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  // A task after the frame in which it stands: then it is painted.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const shown = performance.now() - begun
  const call = performance
    .getEntriesByType('resource')
    .find(({ name }) => name.includes('comparisons.compare'))
  return { shown, server: (call as PerformanceResourceTiming).responseEnd - begun }
}

/** In the page: until no more text comes. */
async function untilWhole(): Promise<void> {
  let [lines, quiet] = [-1, 0]
  while (quiet < 10) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const now = document.querySelectorAll('.marked-text p').length
    quiet = now === lines ? quiet + 1 : 0
    lines = now
  }
}

/** In the page. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

const figure = (milliseconds: number): string => Math.round(milliseconds).toString().padStart(6)
