import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRemoteClient, Library, ServerError, startServer, writtenHost } from '@unspin/api'
import { describe, expect, onTestFinished, test } from 'vitest'
import { send } from './requests.ts'
import { workplace } from './workplace.ts'

test('a server tells its address and is gone once closed', async () => {
  const server = await startServer({ port: 0 })
  const client = createRemoteClient(server.url)

  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await client.samples.pair.query()).b.name).toBe('original.txt')
  await server.close()
  await server.close()
  await expect(client.samples.pair.query()).rejects.toThrow('fetch failed')
})

test('a port in use is told, and what to do', async () => {
  const occupant = createServer().listen(0, '127.0.0.1')
  await once(occupant, 'listening')
  const { port } = occupant.address() as AddressInfo

  await expect(startServer({ port })).rejects.toThrow(
    new ServerError(
      `Port ${port} is in use on 127.0.0.1. Stop what uses it, or choose another port (0 takes any that is free).`,
    ),
  )
  occupant.close()
})

const nowhere = new Library({ folder: '/nowhere' })
test.each([
  [{ host: '203.0.113.7', port: 0, library: nowhere }, '203.0.113.7 is not an address of this machine.'],
  [{ host: 'not a host', port: 0, library: nowhere }, 'not a host is not an address of this machine.'],
  [{ port: 70_000 }, '70000 is not a port. Choose one of 0 to 65535.'],
])('%j cannot be listened on', async (options, problem) => {
  await expect(startServer(options)).rejects.toThrow(problem)
})

test('a server that is opened to others answers under any name, to whoever has a key', async () => {
  const { library } = await workplace()
  const server = await startServer({ host: '0.0.0.0', port: 0, library })
  const { port } = new URL(server.url)
  const headers = { host: `newsroom.example:${port}`, authorization: `Bearer ${server.firstKey}` }

  expect(server.url).toBe(`http://localhost:${port}`)
  expect(await send(`http://127.0.0.1:${port}/trpc/samples.pair`, { headers })).toMatchObject({ status: 200 })
  await server.close()
})

test('two clients at once get their own answers', async () => {
  const server = await startServer({ port: 0 })
  const titles = ['Rain floods the old town', 'Sun dries the new town']
  const articles = await Promise.all(
    titles.flatMap((title) => {
      const client = createRemoteClient(server.url)
      const source = { name: title, text: `${title}\n\nThe weather was what it was on Sunday.` }
      return Array.from({ length: 20 }, () => client.articles.extract.query(source))
    }),
  )

  expect(articles.map(({ text }) => text.split('\n')[0])).toEqual(
    titles.flatMap((title) => Array(20).fill(title)),
  )
  await server.close()
})

describe('an IPv6 address', async () => {
  const isHere = await startServer({ host: '::1', port: 0 }).then(
    (server) => server.close().then(() => true),
    () => false,
  )

  test.runIf(isHere)('stands in brackets wherever a port may follow, however it was given', async () => {
    for (const host of ['::1', '[::1]']) {
      const server = await startServer({ host, port: 0 })
      onTestFinished(() => server.close())
      expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+$/)
      expect(server.asksForKey).toBe(false)
      expect((await fetch(new URL('/trpc/samples.pair', server.url))).status).toBe(200)
      const { port } = new URL(server.url)
      await expect(startServer({ host, port: Number(port) })).rejects.toThrow(
        `Port ${port} is in use on [::1].`,
      )
    }
  })

  test('that is none of this machine is told in brackets too', async () => {
    const library = new Library({ folder: 'nowhere' })
    await expect(startServer({ host: '2001:db8::7', port: 0, library })).rejects.toThrow(
      '[2001:db8::7] is not an address of this machine.',
    )
  })

  test.each([
    ['::', '[::]'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['fe80::1%eth0', '[fe80::1%25eth0]'],
    ['127.0.0.1', '127.0.0.1'],
    ['news.example', 'news.example'],
  ])('%s is written %s', (host, written) => {
    expect(writtenHost(host)).toBe(written)
    expect(URL.canParse(`http://${written.replace('%25eth0', '')}:80`)).toBe(true)
  })
})
