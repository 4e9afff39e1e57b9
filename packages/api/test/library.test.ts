import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { TRPCClientError } from '@trpc/client'
import { type AddEvent, createLocalClient, createRemoteClient, Library, startServer } from '@unspin/api'
import type { AppRouter, Client, RunningServer } from '@unspin/api'
import { EventSource } from 'eventsource'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Tell } from '../src/threads/task.ts'
import { copiesOf, stories } from './stories.ts'
import { ended } from './workplace.ts'

let folder: string
let library: Library
let server: RunningServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unspin-api-'))
  library = new Library({ folder: join(folder, 'library'), threads: 1 })
  server = await startServer({ port: 0, library })
})
afterEach(async () => {
  await server.close()
  await library.close()
  rmSync(folder, { recursive: true })
})

describe.each<[where: string, client: () => Client]>([
  ['in this process', () => createLocalClient({ library })],
  ['over HTTP', () => createRemoteClient(server.url, { EventSource })],
])('%s', (_where, connect) => {
  test('before anything is added there is no library, and that is told in one line', async () => {
    const client = connect()

    expect(await client.library.statistics.query()).toEqual({ folder: library.folder, statistics: null })
    const calls = [client.articles.page.query({}), client.find.query({ asked: { name: 'a', text: 'Rain.' } })]
    for (const call of calls) {
      const error = await failureOf(call)
      expect(error.data?.code).toBe('NOT_FOUND')
      expect(error.message).toMatch(/^\S+ holds no library\. Add articles by `unspin add PATH…`/)
    }
  })

  test('one article is added, however long it is, and then compared with the rest', async () => {
    const client = connect()
    const [flood] = stories
    const text = Array.from({ length: 40 }, (_, index) => `${flood!.text} That was part ${index}.`).join(
      '\n\n',
    )
    const { id } = await client.articles.add.mutate({ name: '', text })
    expect(await client.articles.get.query({ id })).toMatchObject({ article: { text } })
    expect(await client.articles.add.mutate({ name: '', text })).toEqual({ id })
    const compared = async () => (await client.library.overview.query()).waiting
    await expect.poll(compared).toBe(0)
    const refused = await failureOf(client.articles.add.mutate({ address: 'http://127.0.0.1:9/story' }))
    expect(refused.message).toContain('127.0.0.1')
  })

  test('whoever has to wait for another writer keeps nobody waiting', async () => {
    const client = connect()
    await added(client, { articles: stories })
    const writer = new DatabaseSync(library.file)
    writer.exec('BEGIN IMMEDIATE')
    const adding = client.articles.add.mutate({ name: '', text: copiesOf.flood.text })
    const removing = client.articles.remove.mutate(['herons'])
    const subscribed = added(client, { articles: [{ ...copiesOf.flood, id: 'subscribed', place: null }] })
    const linking = new Promise<void>((resolve, reject) => {
      client.families.link.subscribe(undefined, { onComplete: resolve, onError: reject })
    })
    for (let asked = 0; asked < 50; asked++) await client.articles.page.query({})
    writer.exec('COMMIT')
    writer.close()
    expect(await client.articles.get.query(await adding)).not.toBeNull()
    expect(await removing).toEqual({ removed: 1 })
    expect((await subscribed).find(({ type }) => type === 'added')).toMatchObject({
      articles: [{ id: 'subscribed' }],
    })
    await linking
  })

  test('articles are added, listed, read, found and removed', async () => {
    const client = connect()
    const events = await added(client, { articles: stories })
    const outcomes = events.flatMap((event) => (event.type === 'added' ? event.articles : []))
    expect(outcomes.map(({ id, outcome }) => [id, outcome])).toEqual(stories.map(({ id }) => [id, 'added']))
    expect(events.at(-1)).toMatchObject({ type: 'progress', articles: stories.length })

    const page = await client.articles.page.query({ search: 'herons', sort: 'title' })
    expect(page).toMatchObject({ total: 1, articles: [{ id: 'herons', publisher: 'The Marsh' }] })
    const [flood] = stories
    expect(await client.articles.get.query({ id: 'flood' })).toMatchObject({ article: { text: flood!.text } })
    expect(await client.articles.get.query({ id: 'none' })).toBeNull()

    const { matches, article } = await client.find.query({ asked: copiesOf.flood, explain: true })
    expect(matches[0]).toMatchObject({
      article: { id: 'flood' },
      comparison: { verdict: { label: 'edited' } },
    })
    expect(matches[0]!.comparison.explanation?.decisions.length).toBeGreaterThan(0)
    expect(article.text).toBe(copiesOf.flood.text)

    expect(await client.articles.remove.mutate(['flood', 'none'])).toEqual({ removed: 1 })
    const after = await client.find.query({ asked: copiesOf.flood })
    expect(after.matches.map(({ article: { id } }) => id)).not.toContain('flood')
    expect((await client.library.statistics.query()).statistics?.articles).toBe(stories.length - 1)
  })

  test('an article is no copy of itself, and a changed one is a new version', async () => {
    const client = connect()
    const [flood] = stories
    await added(client, { articles: [flood!] })
    expect((await client.find.query({ asked: { id: 'flood' } })).matches).toEqual([])
    expect((await client.find.query({ asked: flood! })).matches).toEqual([])

    await added(client, { articles: [{ ...flood!, text: `${flood!.text} More rain is expected.` }] })
    const versions = await client.articles.versions.query({ id: 'flood' })
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
    const first = await client.articles.get.query({ id: 'flood', version: 1 })
    expect(first?.article.text).toBe(flood!.text)

    const { comparison, articles } = await client.comparisons.compare.query({
      a: { id: 'flood', version: 1 },
      b: { id: 'flood' },
    })
    expect(comparison.verdict.label).toBe('reprint')
    expect(articles.a.text).toBe(flood!.text)
    const missing = await failureOf(
      client.comparisons.compare.query({ a: { id: 'flood', version: 9 }, b: { id: 'flood' } }),
    )
    expect(missing.message).toBe('The library has no version 9 of article flood.')
  })

  test('articles of the library are compared and extracted by their ids', async () => {
    const client = connect()
    await added(client, { articles: stories })
    const { comparison } = await client.comparisons.compare.query({ a: copiesOf.flood, b: { id: 'flood' } })

    expect(comparison.verdict.label).toBe('edited')
    expect((await client.articles.extract.query({ id: 'herons' })).title).toBe('Herons return to the marsh')
    const error = await failureOf(client.articles.extract.query({ id: 'none' }))
    expect(error.message).toBe('The library has no article none.')
  })

  test('a library is verified, and each damage is a line', async () => {
    const client = connect()
    await added(client, { articles: stories })
    expect(await damages(client)).toEqual([])
    await client.library.compact.mutate()
    expect(await damages(client)).toEqual([])
  })

  test('leaving a verification stops it', async () => {
    const client = connect()
    await added(client, { articles: stories })
    const signals: (AbortSignal | undefined)[] = []
    vi.spyOn(library, 'work').mockImplementation(async (_name, _input, tell, signal) => {
      signals.push(signal)
      await (tell as Tell<unknown>)({ damage: 'The index is damaged.' })
      await new Promise((resolve) => signal?.addEventListener('abort', resolve))
    })
    const line = await new Promise((resolve, reject) => {
      const { unsubscribe } = client.library.verify.subscribe(undefined, {
        onData: (told) => {
          unsubscribe()
          resolve(told)
        },
        onError: reject,
      })
    })
    expect(line).toEqual({ damage: 'The index is damaged.' })
    await expect.poll(() => signals.map((signal) => signal?.aborted)).toEqual([true])
  })

  test('leaving an addition stops it; what was told of is kept', async () => {
    const client = connect()
    const many = Array.from({ length: 3000 }, (_, i) => ({
      id: `a${i}`,
      name: `a${i}`,
      place: null,
      text: `${stories[0]!.text} ${i}`,
    }))
    const told = await new Promise<string[]>((resolve, reject) => {
      const subscription = client.library.add.subscribe(
        { articles: many },
        {
          onData: (event) => {
            if (event.type !== 'added') return
            subscription.unsubscribe()
            resolve(event.articles.map(({ id }) => id))
          },
          onError: reject,
        },
      )
    })

    const kept = await Promise.all(told.slice(0, 20).map((id) => client.articles.get.query({ id })))
    expect(kept.every((article) => article !== null)).toBe(true)
    await expect.poll(() => settledCount(client)).toBeLessThan(many.length)
  })
})

test('a question that nobody waits for any more is given up', async () => {
  const client = createLocalClient({ library })
  await added(client, { articles: [...stories, { ...copiesOf.flood, id: 'copy', place: null }] })
  await ended(client, await client.jobs.link.mutate())
  for (const asking of [
    library.find({ asked: { id: 'flood' } }, AbortSignal.abort()),
    library.ask('reportFamily', { id: 'flood', format: 'json' }, AbortSignal.abort()),
  ])
    await expect(asking).rejects.toMatchObject({ code: 'CLIENT_CLOSED_REQUEST' })
  expect((await library.find({ asked: { id: 'flood' } })).matches).not.toEqual([])
})

describe('files of this machine', () => {
  test('are added by callers in this process', async () => {
    writeFileSync(join(folder, 'story.txt'), stories[0]!.text)
    writeFileSync(join(folder, 'empty.txt'), '')
    const events = await added(createLocalClient({ library }), { places: [folder] })

    expect(events).toContainEqual(expect.objectContaining({ type: 'added' }))
    expect(events).toContainEqual({
      type: 'failed',
      place: join(folder, 'empty.txt'),
      reason: expect.stringContaining('is empty'),
    })
  })

  test.each([
    [{ places: ['/etc/passwd'] }, 'Files of this machine are added by `unspin add` alone.'],
    [{ places: ['-'] }, 'Files of this machine'],
    [{ places: ['file:///etc/passwd'] }, 'Files of this machine'],
    [{ places: ['http://127.0.0.1/'], allowPrivateAddresses: true }, 'Private addresses are fetched by'],
  ])('%j is refused over HTTP', async (request, line) => {
    const error = await failureOf(added(createRemoteClient(server.url, { EventSource }), request))
    expect(error.message).toContain(line)
    expect(library.exists).toBe(false)
  })

  test('are not written over HTTP', async () => {
    const client = createRemoteClient(server.url)
    await expect(client.library.backup.mutate({ file: join(folder, 'copy') })).rejects.toThrow('alone')
  })
})

async function added(client: Client, request: Parameters<Client['library']['add']['subscribe']>[0]) {
  const events: AddEvent[] = []
  await new Promise<void>((resolve, reject) => {
    client.library.add.subscribe(request, {
      onData: (event) => events.push(event),
      onComplete: resolve,
      onError: reject,
    })
  })
  return events
}

async function damages(client: Client): Promise<string[]> {
  const lines: string[] = []
  await new Promise<void>((resolve, reject) => {
    client.library.verify.subscribe(undefined, {
      onData: (event) => 'damage' in event && lines.push(event.damage),
      onComplete: resolve,
      onError: reject,
    })
  })
  return lines
}

/** How many articles there are once no more come. */
async function settledCount(client: Client): Promise<number> {
  const count = async () => (await client.library.statistics.query()).statistics!.articles
  const before = await count()
  await new Promise((resolve) => setTimeout(resolve, 500))
  return (await count()) === before ? before : Number.POSITIVE_INFINITY
}

/** The error that a call ends with. */
async function failureOf(call: Promise<unknown>): Promise<TRPCClientError<AppRouter>> {
  const outcome = await call.catch((error: unknown) => error)
  if (outcome instanceof TRPCClientError) return outcome as TRPCClientError<AppRouter>
  throw new Error('The call did not fail as it should have.', { cause: outcome })
}
