import type { Page } from 'playwright-core'
import type { MadePair } from './made-pair.ts'

interface Times {
  /** From the click until the comparison is painted. */
  shown: number
  /** Of that: until the server's answer was there. */
  server: number
}

const rounds = 9

/**
 * How long it takes from the click to the comparison on the screen. Each round compares texts that are
 * new to the page and the server.
 */
export async function measureComparing(page: Page, { original, copy }: MadePair): Promise<void> {
  const all: Times[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.locator('#text-a').fill(`${copy}\n\nRound ${round}.`)
    await page.locator('#text-b').fill(original)
    all.push(await compare(page))
    await page.getByRole('button', { name: 'Change the texts' }).click()
  }
  console.log(
    `\nComparing two articles of ${original.split(/\s+/u).length.toLocaleString('en')} words, ms from the click (fastest, median and slowest of ${rounds}; the first is cold: ${Math.round(all[0]!.shown)})`,
  )
  const warm = all.slice(1)
  for (const [title, of] of [
    ['shown', ({ shown }) => shown],
    ['server and transfer', ({ server }) => server],
    ['drawing', ({ shown, server }) => shown - server],
  ] as [string, (times: Times) => number][]) {
    const sorted = warm.map(of).sort((one, other) => one - other)
    const [fastest, median, slowest] = [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!].map(figure)
    console.log(`  ${title.padEnd(20)} ${fastest} ${median} ${slowest}`)
  }
}

const figure = (milliseconds: number): string => Math.round(milliseconds).toString().padStart(6)

/** Clicks, and waits in the page itself, so that talking to the browser takes no part in it. */
function compare(page: Page): Promise<Times> {
  return page.evaluate(async () => {
    performance.clearResourceTimings()
    const button = document.querySelector<HTMLButtonElement>('form button[type="submit"]')
    const begun = performance.now()
    button!.click()
    performance.mark('asked')
    while (!document.querySelector('[data-chip]'))
      await new Promise((resolve) => requestAnimationFrame(resolve))
    // A task after the frame in which it stands: then it is painted.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const shown = performance.measure('shown', 'asked').duration
    const call = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.includes('comparisons.compare'))
    return { shown, server: (call as PerformanceResourceTiming).responseEnd - begun }
  })
}
