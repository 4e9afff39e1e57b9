import { setTimeout } from 'node:timers/promises'
import { createLocalClient, createRemoteClient, startServer } from '@unspin/api'
import type { Client, RunningServer } from '@unspin/api'
import { EventSource } from 'eventsource'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as report from '../src/report.ts'
import { pairs } from './subscriptions.ts'

vi.mock(import('../src/report.ts'), { spy: true })

const many = 5000
let server: RunningServer
beforeEach(async () => {
  vi.mocked(report.reportOn).mockClear()
  server = await startServer({ port: 0 })
})
afterEach(() => server.close())

describe.each<[where: string, client: () => Client]>([
  ['in this process', () => createLocalClient()],
  ['over HTTP', () => createRemoteClient(server.url, { EventSource })],
])('%s', (_where, connect) => {
  test('a subscription that is left stops its work', async () => {
    await firstComparison(connect(), ({ unsubscribe }) => unsubscribe())

    expect(await comparisonsWhenQuiet()).toBeLessThan(many)
  })

  test('others are answered while many pairs are compared', async () => {
    const client = connect()
    const other = connect()
    let sample: unknown
    await firstComparison(client, async ({ unsubscribe }) => {
      sample = await other.samples.pair.query()
      expect(vi.mocked(report.reportOn).mock.calls.length).toBeLessThan(many)
      unsubscribe()
    })

    expect(sample).toMatchObject({ a: { name: 'spun-copy.txt' } })
  })
})

test('a server that closes ends its subscriptions and their work', async () => {
  const client = createRemoteClient(server.url, { EventSource })
  await firstComparison(client, async ({ unsubscribe }) => {
    await server.close()
    unsubscribe()
  })

  expect(await comparisonsWhenQuiet()).toBeLessThan(many)
})

/**
 * Subscribes to more than can be done at once and hands over the subscription when
 * the first pair has been compared.
 */
async function firstComparison(
  client: Client,
  then: (subscription: { unsubscribe(): void }) => void | Promise<void>,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let begun = false
    const subscription = client.comparisons.compareAll.subscribe(
      { pairs: pairs(many) },
      {
        onData: ({ data }) => {
          if (begun || data.type !== 'compared') return
          begun = true
          Promise.resolve(then(subscription)).then(resolve, reject)
        },
        onError: reject,
      },
    )
  })
}

/** How many comparisons were begun, once no more are. */
async function comparisonsWhenQuiet(): Promise<number> {
  const { calls } = vi.mocked(report.reportOn).mock
  for (let before = -1; before !== calls.length;) {
    before = calls.length
    await setTimeout(100)
  }
  return calls.length
}
