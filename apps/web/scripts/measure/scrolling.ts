import type { Page } from 'playwright-core'
import type { MadePair } from './made-pair.ts'

/** As a person turns a wheel, so many pixels a step. */
const step = 120
const steps = 150

interface TraceEvent {
  name: string
  /** Microseconds of processor time. */
  tdur?: number
  tid: number
  pid: number
  args?: { name?: string }
}

/** Scrolls one of two long texts by the wheel, the other following, under Chromium's own tracing. */
export async function measureScrolling(page: Page, { original, copy }: MadePair): Promise<void> {
  await page.locator('#text-a').fill(copy)
  await page.locator('#text-b').fill(original)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.locator('[data-chip]').first().waitFor()
  await page.waitForTimeout(1000)
  const box = (await page.locator('.pane .text').first().boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)

  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'],
    },
  })
  const frames = page.evaluate(countFrames, steps * 16)
  for (let turn = 0; turn < steps; turn += 1) {
    await page.mouse.wheel(0, step)
    await page.waitForTimeout(8)
  }
  const { perSecond, worst } = await frames
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await ended
  const scrolled = await page
    .locator('.pane .text')
    .evaluateAll((panes) => panes.map((pane) => Math.round(pane.scrollTop)))

  const tasks = mainThreadTasks(events)
  console.log(
    `\nScrolling two articles of ${original.split(/\s+/u).length.toLocaleString('en')} words together (${scrolled.join(' and ')} pixels)`,
  )
  console.log(`  frames a second      ${perSecond.toFixed(1)} (longest between two: ${worst.toFixed(0)} ms)`)
  console.log(
    `  tasks over 50 ms     ${tasks.filter((task) => task > 50).length} of ${tasks.length} (longest: ${Math.max(...tasks).toFixed(0)} ms of processor time)`,
  )
}

/** In the page: how many frames it gets while it is scrolled. */
function countFrames(milliseconds: number): Promise<{ perSecond: number; worst: number }> {
  return new Promise((resolve) => {
    let [begun, last, count, worst] = [0, 0, 0, 0]
    const frame = (now: number) => {
      begun ||= now
      if (count > 0) worst = Math.max(worst, now - last)
      last = now
      count += 1
      if (now - begun < milliseconds) requestAnimationFrame(frame)
      else resolve({ perSecond: (1000 * (count - 1)) / (now - begun), worst })
    }
    requestAnimationFrame(frame)
  })
}

/**
 * How much processor time the tasks of the page's main thread took, in milliseconds: what else runs on the
 * machine does not count. Of the renderers, the busiest is the page's.
 */
function mainThreadTasks(events: readonly TraceEvent[]): number[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const ofEach = threads.map(({ pid, tid }) =>
    events
      .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
      .map(({ tdur = 0 }) => tdur / 1000),
  )
  return ofEach.toSorted((one, other) => other.length - one.length)[0] ?? []
}
