import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Looked, watch, type WatchOptions } from '@unspin/library'
import { folderOf } from '../sources/made/folder.ts'
import { serve } from '../sources/made/server.ts'
import { page, story } from '../sources/made/story.ts'

const feed = (paths: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title>${paths
    .map((path) => `<item><guid isPermaLink="false">${path}</guid><link>${path}</link></item>`)
    .join('')}</channel></rss>`

/** A server with a feed of pages that a test can change, and what it was asked for. */
async function newsroom(paths: string[]) {
  const room = {
    paths,
    gone: new Set<string>(),
    asked: [] as string[],
    retryAfter: null as string | null,
    address: '',
  }
  const address = await serve((request, response) => {
    const path = request.url!
    const etag = `"${room.paths.join()}"`
    const known = request.headers['if-none-match']
    room.asked.push(known === undefined ? path : `${path} if not ${known}`)
    if (room.retryAfter !== null) response.writeHead(503, { 'retry-after': room.retryAfter }).end()
    else if (path === '/feed' && known === etag) response.writeHead(304).end()
    else if (path === '/feed')
      response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feed(room.paths))
    else if (room.gone.has(path)) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page(`${story} It is ${path}.`))
  })
  return Object.assign(room, { address: `${address}/feed` })
}

/** Looks once, and gives what was taken and told. */
async function lookOnce(places: string[], memory: string, options: Partial<WatchOptions> = {}) {
  const taken: string[] = []
  const told: Looked[] = []
  const take = async ({ place }: { place: string }) => {
    taken.push(new URL(place).pathname)
    return null
  }
  await watch(places, {
    memory,
    every: 60_000,
    once: true,
    random: () => 0.5,
    allowPrivateAddresses: true,
    take,
    looked: (looked) => told.push(looked),
    ...options,
  })
  return { taken, told }
}

const refuseB = async ({ place }: { place: string }) => {
  if (place.endsWith('/b')) throw new Error('the disk is full')
  return null
}

const memoryFile = async () => join(await folderOf({}), 'library', 'watched.jsonl')

describe('watch', () => {
  test('gives what is new, the oldest first, and asks for nothing that has not changed', async () => {
    const memory = await memoryFile()
    const room = await newsroom(['/b', '/a'])
    expect((await lookOnce([room.address], memory)).taken).toEqual(['/a', '/b'])
    room.asked.length = 0
    expect((await lookOnce([room.address], memory)).taken).toEqual([])
    expect(room.asked).toEqual(['/feed if not "/b,/a"'])
    room.paths.unshift('/c')
    const { taken, told } = await lookOnce([room.address], memory)
    expect(taken).toEqual(['/c'])
    expect(told).toEqual([{ place: room.address, fresh: 1, problems: [], wait: 60_000 }])
  })

  test('an article that could not be taken comes again, those taken before do not', async () => {
    const memory = await memoryFile()
    const room = await newsroom(['/c', '/b', '/a'])
    await expect(lookOnce([room.address], memory, { take: refuseB })).rejects.toThrow('the disk is full')
    expect((await lookOnce([room.address], memory)).taken).toEqual(['/b', '/c'])
  })

  test('a line that a crash has torn costs only itself', async () => {
    const memory = await memoryFile()
    const room = await newsroom(['/a'])
    await lookOnce([room.address], memory)
    appendFileSync(memory, '{"place": "http')
    room.paths.unshift('/b')
    expect((await lookOnce([room.address], memory)).taken).toEqual(['/b'])
    expect((await lookOnce([room.address], memory)).taken).toEqual([])
  })

  test('what cannot be read is told and tried again, but not for ever', async () => {
    const memory = await memoryFile()
    const room = await newsroom(['/b', '/a'])
    room.gone.add('/a')
    const first = await lookOnce([room.address], memory)
    expect(first.taken).toEqual(['/b'])
    expect(first.told[0]!.problems).toEqual([expect.stringMatching(/\/a answers 404 Not Found/)])
    room.gone.clear()
    expect((await lookOnce([room.address], memory)).taken).toEqual(['/a'])
    room.paths.unshift('/c')
    room.gone.add('/c')
    for (const attempts of [1, 1, 1, 0])
      expect((await lookOnce([room.address], memory)).told[0]!.problems).toHaveLength(attempts)
  })

  test('a page is given whenever it has changed', async () => {
    const memory = await memoryFile()
    let text = story
    const address = await serve((_, response) =>
      response.setHeader('content-type', 'text/html').end(page(text)),
    )
    const looks = async () => (await lookOnce([`${address}/live`], memory)).taken
    expect([await looks(), await looks()]).toEqual([['/live'], []])
    text = `${story} Two of them ran aground.`
    expect(await looks()).toEqual(['/live'])
  })

  test('a server that wants to be left alone is', async () => {
    const room = await newsroom([])
    room.retryAfter = '7200'
    const { told } = await lookOnce([room.address], await memoryFile())
    expect(told).toEqual([
      { place: room.address, fresh: 0, problems: [expect.stringContaining('answers 503')], wait: 7_200_000 },
    ])
  })

  test('one that fails keeps none of the others waiting', async () => {
    const memory = await memoryFile()
    const [room, broken] = [await newsroom(['/a']), await newsroom([])]
    broken.retryAfter = 'never'
    expect((await lookOnce([broken.address, room.address], memory)).taken).toEqual(['/a'])
  })

  test('goes on until it is stopped, and ends in order', async () => {
    const room = await newsroom(['/a'])
    const stop = new AbortController()
    const taken: string[] = []
    await lookOnce([room.address], await memoryFile(), {
      once: false,
      every: 5,
      signal: stop.signal,
      take: async ({ place }) => {
        taken.push(new URL(place).pathname)
        if (taken.length < 3) room.paths.unshift(`/${taken.length}`)
        else stop.abort()
        return null
      },
    })
    expect(taken).toEqual(['/a', '/1', '/2'])
  })
})

describe('what is refused before anything is asked for', () => {
  const names: Record<string, string> = { 'news.test': '198.41.0.4', 'wiki.test': '10.0.0.7' }
  const resolve = async (hostname: string) => {
    const address = names[hostname]
    if (address === undefined) throw new Error('no such name')
    return [{ address, family: 4 }]
  }

  test.each([
    ['http://news.test/feed', true],
    ['http://198.41.0.4/feed', true],
    ['http://[2a00::1]/feed', true],
    ['http://nobody.test/feed', true],
    ['http://wiki.test/feed', undefined],
  ])('%s more often than once a minute', async (address, allowPrivateAddresses) => {
    const memory = await memoryFile()
    const often = lookOnce([address], memory, { once: false, every: 59_999, allowPrivateAddresses, resolve })
    await expect(often).rejects.toThrow(`${address} is to be asked once a minute at most`)
    expect(existsSync(memory)).toBe(false)
  })

  test('an address with a password, which is neither told nor written down', async () => {
    const memory = await memoryFile()
    const watched = lookOnce(['https://ann:hunter2@news.test/feed'], memory)
    await expect(watched).rejects.toThrow(
      /^https:\/\/news\.test\/feed is an address with a name or a password/u,
    )
    expect(existsSync(memory)).toBe(false)
  })

  test('nothing of a private network, where that is allowed', async () => {
    const stop = new AbortController()
    const looks: string[] = []
    const looked = ({ place, wait }: Looked) => {
      looks.push(place)
      expect(wait).toBeLessThan(1000)
      if (looks.length === 3) stop.abort()
    }
    const { address } = await newsroom([])
    await lookOnce([address], await memoryFile(), { once: false, every: 5, signal: stop.signal, looked })
    expect(looks).toEqual([address, address, address])
  })
})
