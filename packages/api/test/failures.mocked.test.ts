import { createLocalClient, createRemoteClient, startServer } from '@unspin/api'
import type { RunningServer } from '@unspin/api'
import { EventSource } from 'eventsource'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { send } from './requests.ts'
import { everyEvent, pairs } from './subscriptions.ts'

const cursed = 'These words break the engine.'
vi.mock(import('../src/report.ts'), async (original) => {
  const { reportOn } = await original()
  return {
    reportOn: (a, ...rest) => {
      if ('text' in a && a.text === cursed) throw new RangeError('index 7 of /srv/secret is out of bounds')
      return reportOn(a, ...rest)
    },
  }
})

const broken = { a: { name: 'a', text: cursed }, b: { name: 'b', text: cursed } }
const onFailure = vi.fn<(error: unknown) => void>()
let server: RunningServer
beforeAll(async () => {
  server = await startServer({ port: 0, onFailure })
})
afterEach(() => onFailure.mockClear())
afterAll(() => server.close())

describe('over HTTP, what fails inside', () => {
  const line = 'Something failed inside Unspin. The terminal that it was started from shows what.'

  test('is told to the server and not to the client', async () => {
    const { status, body } = await send(
      `${server.url}/trpc/comparisons.compare`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      JSON.stringify(broken),
    )

    expect(status).toBe(500)
    expect(JSON.parse(body)).toMatchObject({ error: { message: line } })
    expect(body).not.toMatch(/secret|stack|\.ts/)
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(expect.any(RangeError))
  })

  test('fails its pair alone', async () => {
    const [first, second] = pairs(2)
    const client = createRemoteClient(server.url, { EventSource })
    const received = await everyEvent(client, { pairs: [first!, { id: 'broken', ...broken }, second!] })

    expect(received.filter(({ event }) => event.type !== 'progress').map(({ event }) => event)).toMatchObject(
      [
        { type: 'compared', id: 'pair-0' },
        { type: 'failed', id: 'broken', message: line },
        { type: 'compared', id: 'pair-1' },
      ],
    )
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(expect.any(RangeError))
  })
})

test('jobs of a server without a library are nothing that fails inside', async () => {
  const client = createRemoteClient(server.url, { EventSource })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const told = client.jobs.watch.subscribe(undefined, {
    onData: () => {},
    onError: reject,
    onConnectionStateChange: ({ error }) => error && reject(error),
    onComplete: resolve,
  })
  await expect(promise).rejects.toThrow('started here without a library')
  told.unsubscribe()

  expect(onFailure).not.toHaveBeenCalled()
})

describe('in this process, what fails inside', () => {
  const client = createLocalClient({ onFailure })
  const reason = 'index 7 of /srv/secret is out of bounds'

  test('is told in full', async () => {
    await expect(client.comparisons.compare.query(broken)).rejects.toThrow(reason)
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(expect.any(RangeError))
  })

  test('fails its pair alone', async () => {
    const received = await everyEvent(client, { pairs: [{ id: 'broken', ...broken }, ...pairs(1)] })

    expect(received[1]?.event).toEqual({ type: 'failed', id: 'broken', message: reason })
    expect(received[3]?.event).toMatchObject({ type: 'compared', id: 'pair-0' })
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(expect.any(RangeError))
  })
})
