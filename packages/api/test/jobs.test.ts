import type { Client, JobSummary } from '@unspin/api'
import { describe, expect, test } from 'vitest'
import { ended, places, type Where, workplace } from './workplace.ts'
import { copiesOf, stories } from './stories.ts'

const theirs = { id: 'theirs', place: null, ...copiesOf.flood }
const many = (count: number, first = 0) =>
  Array.from({ length: count }, (_, i) => {
    const name = `a${first + i}`
    return { id: name, name, place: null, text: `${stories[0]!.text} ${'word '.repeat(i % 7)}${first + i}` }
  })

describe.each(places)('%s', (where: Where) => {
  test('a job adds articles, compares them with the rest, and is remembered', async () => {
    const client = (await workplace(where)).connect[where]()
    expect(await client.jobs.list.query()).toEqual([])

    const first = await client.jobs.add.mutate({ articles: stories })
    expect(await ended(client, first)).toMatchObject({
      job: {
        kind: 'add',
        title: '2 articles',
        state: 'done',
        counts: { added: 2, updated: 0, unchanged: 0, failed: 0, links: 0 },
        problem: null,
      },
      failures: [],
    })
    const second = await client.jobs.add.mutate({ articles: [...stories, theirs], title: 'Monday' })
    const { job } = await ended(client, second)

    expect(job).toMatchObject({ title: 'Monday', counts: { added: 1, unchanged: 2, links: 1 } })
    expect(job.counts.compared).toBeGreaterThan(0)
    expect(Date.parse(job.ended!)).toBeGreaterThanOrEqual(Date.parse(job.started))
    const { families } = await client.families.list.query({})
    expect(families.map(({ members }) => members.length)).toEqual([2])
    expect((await client.jobs.list.query()).map(({ id }) => id)).toEqual([second.id, first.id])
    expect((await client.jobs.list.query({ limit: 1 })).map(({ id }) => id)).toEqual([second.id])
  })

  test('whoever watches hears of a job from wherever it is to its end', async () => {
    const client = (await workplace(where)).connect[where]()
    const early = watched(client)
    const { id } = await client.jobs.add.mutate({ articles: many(60) })
    await expect.poll(() => early.jobs.some((job) => job.id === id)).toBe(true)
    const late = watched(client)
    await expect.poll(() => early.jobs.at(-1)?.state).toBe('done')
    await expect.poll(() => late.jobs.at(-1)?.state).toBe('done')

    const counts = early.jobs.map(({ counts: { added } }) => added)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(early.jobs.at(-1)).toMatchObject({ id, counts: { added: 60 } })
    for (const { leave } of [early, late]) leave()
  })

  test('what gives no article is named, and stops nothing', async () => {
    const { connect } = await workplace(where)
    const client = connect[where]()
    const address = 'http://127.0.0.1:1/story.html'
    const { job, failures } = await ended(
      client,
      await client.jobs.add.mutate({ places: [address], articles: stories }),
    )

    expect(job).toMatchObject({ state: 'done', counts: { added: 2, failed: 1 } })
    expect(failures).toEqual([{ place: address, reason: expect.stringContaining('private network') }])
  })

  test('a job that is called off stops, and what it kept stays kept', async () => {
    const client = (await workplace(where)).connect[where]()
    const watcher = watched(client)
    const running = await client.jobs.add.mutate({ articles: many(6000) })
    const waiting = await client.jobs.add.mutate({ articles: many(10, 6000) })
    await expect.poll(() => watcher.jobs.some(({ counts }) => counts.added > 0)).toBe(true)

    expect(await client.jobs.cancel.mutate(waiting)).toEqual({ cancelled: true })
    expect((await ended(client, waiting)).job).toMatchObject({ state: 'cancelled', counts: { added: 0 } })
    await client.jobs.cancel.mutate(running)
    const { job } = await ended(client, running)

    expect(job).toMatchObject({ state: 'cancelled', problem: null })
    expect(job.counts.added).toBeLessThan(6000)
    const { statistics } = await client.library.statistics.query()
    expect(statistics?.articles).toBe(job.counts.added)
    expect(await client.jobs.cancel.mutate(running)).toEqual({ cancelled: false })
    watcher.leave()
  })

  test('of two additions at once each is whole, and each finds its own copies', async () => {
    const client = (await workplace(where)).connect[where]()
    const [one, other] = await Promise.all([
      client.jobs.add.mutate({ articles: stories }),
      client.jobs.add.mutate({ articles: [theirs] }),
    ])
    const [{ job: first }, { job: second }] = [await ended(client, one), await ended(client, other)]

    expect([first.state, second.state]).toEqual(['done', 'done'])
    expect(first.counts.added + second.counts.added).toBe(3)
    expect(first.counts.links + second.counts.links).toBe(1)
    expect((first.counts.added === 2 ? second : first).counts.added).toBe(1)
  })

  test('a library is compared, verified and compacted', async () => {
    const client = (await workplace(where)).connect[where]()
    await ended(client, await client.jobs.add.mutate({ articles: stories }))
    await client.articles.remove.mutate(['herons'])

    for (const kind of ['link', 'verify', 'compact'] as const) {
      const { job } = await ended(client, await client.jobs[kind].mutate())
      expect(job).toMatchObject({ kind, state: 'done', problem: null, counts: { failed: 0 } })
    }
  })

  test('what cannot be begun is refused at once', async () => {
    const { connect, library } = await workplace(where)
    const client = connect[where]()

    for (const kind of ['link', 'verify', 'compact'] as const)
      await expect(client.jobs[kind].mutate()).rejects.toThrow('holds no library')
    await expect(client.jobs.add.mutate({})).rejects.toThrow('There is nothing to add.')
    await expect(client.jobs.add.mutate({ articles: [{ ...theirs, text: ' ' }] })).rejects.toThrow(
      'white space',
    )
    expect(await client.jobs.get.query({ id: '../library' })).toBeNull()
    expect(await client.jobs.cancel.mutate({ id: 'none' })).toEqual({ cancelled: false })
    expect(library.exists).toBe(false)
  })
})

test('files of this machine are not added over HTTP', async () => {
  const { connect } = await workplace()
  const client = connect['over HTTP']()

  await expect(client.jobs.add.mutate({ places: ['/etc/passwd'] })).rejects.toThrow('Files of this machine')
  await expect(
    client.jobs.add.mutate({ places: ['http://127.0.0.1/'], allowPrivateAddresses: true }),
  ).rejects.toThrow('Private addresses')
  expect(await client.jobs.list.query()).toEqual([])
})

function watched(client: Client): { jobs: JobSummary[]; leave: () => void } {
  const jobs: JobSummary[] = []
  const { unsubscribe } = client.jobs.watch.subscribe(undefined, { onData: ({ job }) => jobs.push(job) })
  return { jobs, leave: unsubscribe }
}
