import type { JobSummary } from '@unspin/api'
import { describe, expect, test, vi } from 'vitest'
import type { Client } from '../../../src/api/client.ts'
import { Connection } from '../../../src/api/connection.svelte.ts'
import { Jobs } from '../../../src/jobs/jobs.svelte.ts'
import { activityOf, outcomeOf, summaryOf } from '../../../src/jobs/wording.ts'

function job(id: string, more: Partial<JobSummary> = {}): JobSummary {
  return {
    id,
    kind: 'add',
    title: `Job ${id}`,
    state: 'running',
    started: '2026-01-01T10:00:00.000Z',
    ended: null,
    counts: { added: 0, updated: 0, unchanged: 0, failed: 0, skipped: 0, compared: 0, links: 0 },
    progress: { step: 'adding', done: 0, total: null, share: null, articlesPerSecond: null },
    problem: null,
    ...more,
  }
}

interface Handlers {
  onStarted: () => void
  onData: (event: { type: 'job'; job: JobSummary }) => void
}

function scene(list: () => Promise<JobSummary[]>) {
  const page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('document', page)
  const subscriptions: (Handlers & { unsubscribe: () => void })[] = []
  const watch = {
    subscribe: (_: undefined, handlers: Handlers) => {
      const subscription = { ...handlers, unsubscribe: vi.fn<() => void>() }
      subscriptions.push(subscription)
      return subscription
    },
  }
  const client = { jobs: { watch, list: { query: list } } } as unknown as Client
  const connection = new Connection(async () => 'open')
  return { jobs: new Jobs(client, connection), subscriptions, connection, page }
}

const states = (jobs: Jobs) => jobs.all?.map(({ id, state }) => `${id} ${state}`)

describe('the jobs', () => {
  test('are those that the server lists, as they were last heard of', async () => {
    const listed = Promise.withResolvers<JobSummary[]>()
    const { jobs, subscriptions } = scene(() => listed.promise)
    jobs.watch()
    const { onStarted, onData } = subscriptions[0]!
    onStarted()
    onData({ type: 'job', job: job('b', { state: 'done' }) })
    onData({ type: 'job', job: job('c') })
    listed.resolve([job('b'), job('a', { state: 'failed' })])
    await expect.poll(() => states(jobs)).toEqual(['c running', 'b done', 'a failed'])
    expect(jobs.active.map(({ id }) => id)).toEqual(['c'])
  })

  test('are asked for again when a lost server returns: some have ended unheard', async () => {
    const list = vi
      .fn<() => Promise<JobSummary[]>>()
      .mockResolvedValueOnce([job('a')])
      .mockResolvedValueOnce([job('a', { state: 'interrupted' })])
    const { jobs, subscriptions, connection } = scene(list)
    jobs.watch()
    subscriptions[0]!.onStarted()
    await expect.poll(() => states(jobs)).toEqual(['a running'])
    connection.lose()
    connection.restore()
    expect(subscriptions[0]!.unsubscribe).toHaveBeenCalledOnce()
    subscriptions[1]!.onStarted()
    await expect.poll(() => states(jobs)).toEqual(['a interrupted'])
  })

  test('are not listened to by a page that nobody sees', () => {
    const { jobs, subscriptions, page } = scene(async () => [])
    const stop = jobs.watch()
    page.hidden = true
    page.dispatchEvent(new Event('visibilitychange'))
    expect([subscriptions.length, vi.mocked(subscriptions[0]!.unsubscribe).mock.calls.length]).toEqual([1, 1])
    page.hidden = false
    page.dispatchEvent(new Event('visibilitychange'))
    expect(subscriptions).toHaveLength(2)
    stop()
    expect(subscriptions[1]!.unsubscribe).toHaveBeenCalledOnce()
  })
})

describe('words for a job', () => {
  const progress = {
    step: 'comparing',
    done: 1200,
    total: 2000,
    share: 0.6,
    articlesPerSecond: 210.4,
  } as const

  test('say what it does and how far it is', () => {
    expect(activityOf(job('a', { progress }))).toBe('Comparing, 1,200 of 2,000 articles, 210 a second')
    expect(activityOf(job('a', { state: 'waiting', progress: { ...progress, step: null } }))).toBe('Waiting')
    expect(activityOf(job('a', { state: 'done', progress }))).toBe('Done')
    const counts = { ...job('a').counts, failed: 2 }
    expect(activityOf(job('a', { state: 'done', progress, counts }))).toBe('Done, with failures')
  })

  test('say what has come of it, and nothing of what there is none of', () => {
    const counts = { ...job('a').counts, added: 1234, failed: 1, links: 1 }
    expect(outcomeOf(job('a', { counts }))).toBe('1,234 added · 1 failed · 1 copy found')
    expect(outcomeOf(job('a'))).toBe('')
  })

  test('say of what has ended that nothing came of it', () => {
    expect(outcomeOf(job('a', { state: 'cancelled' }))).toBe('Nothing was added')
    expect(outcomeOf(job('a', { state: 'done', kind: 'link' }))).toBe('Nothing was compared')
    expect(outcomeOf(job('a', { state: 'done', kind: 'compact' }))).toBe('')
  })

  test('say of a verification what it found', () => {
    const verified = job('a', { kind: 'verify', state: 'done', progress: { ...progress, done: 12 } })
    expect(outcomeOf(verified)).toBe('Nothing is damaged, in 12 versions of articles')
    expect(outcomeOf({ ...verified, counts: { ...verified.counts, failed: 1 } })).toBe('1 damaged place')
    expect(outcomeOf({ ...verified, state: 'cancelled' })).toBe('')
  })

  test('sum up what runs', () => {
    expect(summaryOf([job('a', { progress })])).toBe('Job a, 60 %')
    expect(summaryOf([job('a'), job('b')])).toBe('2 jobs')
    expect(summaryOf([])).toBe('')
  })
})
