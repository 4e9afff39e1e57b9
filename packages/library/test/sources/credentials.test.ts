import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryOf, readAddress, withoutCredentials } from '@unspin/library'
import { extract } from '@unspin/core'
import { readPlaces } from './made/read.ts'
import { servePages } from './made/server.ts'
import { page, story } from './made/story.ts'

const allowed = { allowPrivateAddresses: true }
const secret = 'hunter2'

describe('an address with a name or a password in it', () => {
  test.each([
    'https://ann:hunter2@news.example/story',
    'HTTPS://ann:hunter2@news.example/story',
    'https://hunter2@news.example/story',
    'https://:hunter2@news.example/',
    'https://ann:a@hunter2@news.example/',
    'https:/ann:hunter2@news.example/',
    'https:ann:hunter2@news.example/',
    'https:\\\\ann:hunter2@news.example/',
    'https:////ann:hunter2@news.example/',
    'https://ann:hunter2/x@news.example/',
    'https://ann:hunter2#x@news.example/',
    'ftp://ann:hunter2@news.example/',
  ])('%s is refused, and shown without them', (address) => {
    const { url, problem } = readAddress(address)
    expect(url).toBeNull()
    expect(problem).not.toContain(secret)
    const shown = withoutCredentials(address)
    expect(shown).not.toContain(secret)
    expect(shown).toContain('news.example')
    expect(withoutCredentials(`read ${address} again`).replace('hunter2/x@', '').replace('hunter2#x@', '')).not.toContain(secret) // prettier-ignore
  })

  test.each([
    'https://news.example/@ann/story?mail=ann@news.example#a@b',
    'https://[2001:db8::1]:8080/@ann',
    'ann@news.example: a mail',
    'file:///home/ann@work/story.txt',
    'C:\\ann@work\\story.txt',
  ])('%s has none', (text) => expect(withoutCredentials(text)).toBe(text))

  test('is told from others wherever the parser of addresses finds one', () => {
    const part = fc.string({ unit: fc.constantFrom(...'ab1:@/\\?#%[] .'), maxLength: 8 })
    fc.assert(
      fc.property(
        fc.constantFrom('http', 'HTTPS'),
        fc.constantFrom('://', ':/', ':', ':\\\\'),
        part,
        part,
        (scheme, slashes, user, path) => {
          const address = `${scheme}${slashes}${user}@h.example/${path}`
          if (!URL.canParse(address)) return
          const shown = withoutCredentials(address)
          const kept = new URL(shown)
          expect([kept.username, kept.password]).toEqual(['', ''])
          expect(withoutCredentials(shown)).toBe(shown)
          const whole = new URL(address)
          whole.username = ''
          whole.password = ''
          expect(kept.href).toBe(whole.href)
        },
      ),
    )
  })

  test('is not fetched, and its reason does not repeat it', async () => {
    const { failed, sources } = await readPlaces(['http://ann:hunter2@127.0.0.1:9/story'], allowed)
    expect(sources).toEqual([])
    expect(failed).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\/story is an address with a name or a password in it/u),
    ])
  })

  test('is not followed where another leads to it', async () => {
    const location = 'http://ann:hunter2@127.0.0.1:9/b'
    const server = await servePages({ '/a': { status: 302, headers: { location } } })
    const { failed } = await readPlaces([`${server}/a`], allowed)
    expect(failed).toEqual([
      expect.stringMatching(/\/a leads to an address with a name or a password in it/u),
    ])
    expect(failed.join()).not.toContain(secret)
  })
})

describe('what files and feeds tell of addresses is kept without passwords', () => {
  test('in the links of feeds', async () => {
    const server = await servePages({
      '/feed': {
        headers: { 'content-type': 'application/rss+xml' },
        body: `<rss version="2.0"><channel><title>The Bay</title>
          <item><guid>http://ann:hunter2@HOST/story</guid><title>Flood</title><link>http://ann:hunter2@HOST/story</link></item>
          <item><link>http://ann:hunter2@HOST/whole</link><description>${'It rained. '.repeat(120)}</description></item>
          </channel></rss>`,
      },
      '/story': page(story),
    })
    const { port } = new URL(server)
    // The feed does not know where it is served.
    const feed = (await (await fetch(`${server}/feed`)).text()).replaceAll('HOST', `127.0.0.1:${port}`)
    const placed = await servePages({
      '/feed': { headers: { 'content-type': 'application/rss+xml' }, body: feed },
    })
    const { sources, failed } = await readPlaces([`${placed}/feed`], allowed)
    expect(failed).toEqual([])
    expect(sources.map(({ place }) => place)).toEqual([`${server}/story`, `${server}/whole`])
    expect(JSON.stringify(sources)).not.toContain(secret)
  })

  test('in the fields of records, ids too', async () => {
    const url = 'https://ann:hunter2@news.example/a'
    const body = [
      { id: url, url, text: story },
      { url, text: story },
      { id: url, text: '' },
    ]
      .map((record) => JSON.stringify(record))
      .join('\n')
    const server = await servePages({
      '/a.jsonl': { headers: { 'content-type': 'application/jsonl' }, body },
    })
    const read = await readPlaces([`${server}/a.jsonl`], allowed)
    expect(read.sources.map(({ metadata }) => metadata.url)).toEqual(Array(2).fill('https://news.example/a'))
    expect(read.sources[0]!.id).toBe('https://news.example/a')
    expect(JSON.stringify(read)).not.toContain(secret)
  })

  test('in the source of an entry, whose id follows from what is kept', () => {
    const article = extract('It rained.')
    const source = 'https://news.example/a'
    expect(entryOf(article, { source: 'https://ann:hunter2@news.example/a' })).toEqual(entryOf(article, { source })) // prettier-ignore
  })
})
