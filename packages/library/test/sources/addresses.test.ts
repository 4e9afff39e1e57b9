import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isPublic } from '../../src/sources/web/public-addresses.ts'
import { readPlaces } from './made/read.ts'
import { serve, servePages } from './made/server.ts'
import { page, story } from './made/story.ts'

const allowed = { allowPrivateAddresses: true }

const problemWith = async (place: string, options = {}) =>
  (await readPlaces([place], { ...allowed, ...options })).failed

const refusal = (place: string) => [
  `${place} leads into a private network. If you mean it, use the command with --allow-private-addresses.`,
]

const answering =
  (...addresses: string[]) =>
  async (): Promise<LookupAddress[]> =>
    addresses.map((address) => ({ address, family: isIP(address) }))

const unknown = async () => {
  throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
}

describe('an address', () => {
  test('gives its page, in the character set that the server tells', async () => {
    const body = Buffer.from(page('Za\xbf\xf3\xb3\xe6'), 'latin1')
    const server = await servePages({
      '/news/1': { headers: { 'content-type': 'text/html; charset=ISO-8859-2' }, body },
    })
    const { sources } = await readPlaces([`${server}/news/1`], allowed)

    expect(sources).toEqual([
      {
        name: '1',
        place: `${server}/news/1`,
        text: page('Zażółć'),
        format: 'html',
        metadata: { url: `${server}/news/1` },
        notes: [`${server}/news/1 is not UTF-8; read as iso-8859-2, as it declares`],
      },
    ])
  })

  test.each([
    ['gzip', gzipSync(page(story))],
    ['deflate', deflateSync(page(story))],
    ['br', brotliCompressSync(page(story))],
  ])('is unpacked from %s', async (encoding, body) => {
    const server = await servePages({ '/': { headers: { 'content-encoding': encoding }, body } })

    expect((await readPlaces([server], allowed)).sources).toMatchObject([{ text: page(story) }])
  })

  test('is followed where it leads, and known by where it ends', async () => {
    const server = await servePages({
      '/a': { status: 301, headers: { location: '/b' } },
      '/b': { status: 302, headers: { location: 'c?d=1' } },
      '/c?d=1': page(story),
    })
    const { sources } = await readPlaces([`${server}/a`], allowed)

    expect(sources).toMatchObject([{ place: `${server}/c?d=1`, metadata: { url: `${server}/c?d=1` } }])
  })

  test('is asked for by who says who asks', async () => {
    const asked: Record<string, unknown>[] = []
    const server = await serve((request, response) => {
      asked.push(request.headers)
      response.end(story)
    })
    const { sources } = await readPlaces([server], allowed)

    expect(asked).toMatchObject([{ 'user-agent': expect.stringMatching(/^Unspin\//) }])
    expect(sources[0]?.place).toBe(`${server}/`)
  })

  test.each<[type: string, path: string, body: string, texts: number]>([
    ['application/x-ndjson', '/export', '{"text": "One."}\n{"text": "Two."}\n', 2],
    ['application/octet-stream', '/news.csv', 'text\nOne.\nTwo.\nThree.\n', 3],
    ['text/plain; charset=utf-8', '/news.jsonl', '{"text": "One."}\n{"text": "Two."}\n', 2],
    ['application/json', '/article', '{"text": "One."}', 1],
  ])('of %s is read as what it is', async (type, path, body, texts) => {
    const server = await servePages({ [path]: { headers: { 'content-type': type }, body } })

    expect((await readPlaces([server + path], allowed)).sources).toHaveLength(texts)
  })
})

describe('one clear line for an address', () => {
  test('that is not found, or holds no article', async () => {
    const server = await servePages({ '/a.png': { headers: { 'content-type': 'image/png' } }, '/empty': '' })

    expect(await problemWith(`${server}/gone`)).toEqual([
      `${server}/gone answers 404 Not Found. Check the address.`,
    ])
    expect(await problemWith(`${server}/a.png`)).toEqual([
      `${server}/a.png is a picture (image/png), no article. Give the address of a page.`,
    ])
    expect(await problemWith(`${server}/empty`)).toEqual([
      `${server}/empty is empty. Give a text with words in it.`,
    ])
  })

  test('that is redirected for ever', async () => {
    const server = await serve((request, response) =>
      response.writeHead(302, { location: `${request.url}x` }).end(),
    )

    expect(await problemWith(`${server}/a`)).toEqual([
      `${server}/a is redirected more than 5 times. Give the address of the page itself.`,
    ])
  })

  test('that leads out of the web', async () => {
    const server = await servePages({ '/a': { status: 302, headers: { location: 'file:///etc/passwd' } } })

    expect(await problemWith(`${server}/a`)).toEqual([
      `${server}/a leads to no web address. Give one that begins with https:// or http://.`,
    ])
  })

  test('that never ends', async () => {
    const server = await serve((_request, response) => {
      const timer = setInterval(() => response.write('All work and no play. '.repeat(1000)), 1)
      response.on('close', () => clearInterval(timer))
    })

    expect(await problemWith(`${server}/a`, { limits: { bytes: 2 ** 20 } })).toEqual([
      expect.stringMatching(/\/a is too large: more than 1 MB\./),
    ])
    expect(await problemWith(`${server}/a`, { limits: { milliseconds: 150 } })).toEqual([
      expect.stringMatching(/\/a took longer than 0\.15 s\./),
    ])
  })

  test('that never answers', async () => {
    const server = await serve(() => {})

    expect(await problemWith(`${server}/a`, { limits: { milliseconds: 100 } })).toEqual([
      `${server}/a took longer than 0.1 s. Try again later, or save the page and give the file.`,
    ])
  })

  test('that is a bomb', async () => {
    const server = await servePages({
      '/a.jsonl': {
        headers: { 'content-type': 'application/jsonl', 'content-encoding': 'gzip' },
        body: gzipSync(Buffer.alloc(68 * 2 ** 20)),
      },
    })

    expect(await problemWith(`${server}/a.jsonl`)).toEqual([
      expect.stringContaining('/a.jsonl unpacks to more than 200 times its size'),
    ])
  })

  test('that says beforehand that it is too large', async () => {
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-length': '300000000' }).write('a'),
    )

    expect(await problemWith(`${server}/a`)).toEqual([
      `${server}/a is too large: more than 256 MB. Give its parts, or its text.`,
    ])
  })

  test('that breaks off, or is no server of the web', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('a')
      setTimeout(() => response.destroy(), 20)
    })
    const refused = server.replace(/\d+$/, '9')

    expect(await problemWith(`${server}/a`)).toEqual([`${server}/a broke off. Try again later.`])
    expect(await problemWith(refused)).toEqual([
      `${refused}/ refuses connections. Check the address, or try again later.`,
    ])
  })

  test('that no server has', async () => {
    expect(await problemWith('http://nowhere.test/a', { resolve: unknown })).toEqual([
      'http://nowhere.test/a cannot be found: no server has this name. Check the address.',
    ])
  })
})

test('a fetch that is called off ends the reading', async () => {
  const calledOff = new AbortController()
  const server = await serve(() => calledOff.abort())

  await expect(readPlaces([server], { ...allowed, signal: calledOff.signal })).rejects.toThrow(
    expect.objectContaining({ name: 'AbortError' }),
  )
})

describe('a private address is refused', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2002:a00:1::]/',
  ])('%s', async (place) => {
    expect((await readPlaces([place])).failed).toEqual(refusal(new URL(place).href))
  })

  test('that a name stands for', async () => {
    for (const resolve of [answering('127.0.0.1'), answering('::1'), answering('93.184.215.14', '10.0.0.1')])
      expect((await readPlaces(['http://inside.test/'], { resolve })).failed).toEqual(
        refusal('http://inside.test/'),
      )
  })

  test('by the resolver of the machine too', async () => {
    expect((await readPlaces(['http://localhost:9/'])).failed).toEqual(refusal('http://localhost:9/'))
  })
})

test('a name is asked once, and the connection goes to the answer: a second answer is never heard', async () => {
  const server = await servePages({ '/': page(story) })
  const { port } = new URL(server)
  const answers = ['127.0.0.1', '127.0.0.2']
  let asked = 0
  const resolve = async () => [{ address: answers[asked++] ?? '', family: 4 }]
  const { sources } = await readPlaces([`http://rebinding.test:${port}/`], { ...allowed, resolve })

  expect(sources).toMatchObject([{ place: `http://rebinding.test:${port}/`, text: page(story) }])
  expect(asked).toBe(1)
})

test.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['::ffff:93.184.215.14', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['2001:db8::1', false],
  ['ff02::1', false],
  ['no address', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected)
})
