import { existsSync, readdirSync } from 'node:fs'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { readOne } from '@unspin/library'
import { inPieces } from './made/chunks.ts'
import { readFile } from './made/read.ts'
import { page, story } from './made/story.ts'
import { makeTextRecord, makeWarcRecord } from './made/warc.ts'
import { makeZip, withFarDirectory, type ZipFile } from './made/zip.ts'

const line = JSON.stringify({ id: 'a', text: story })

/** What packs badly: many lines of it span several chunks when they are packed. */
const noise = Array.from({ length: 8000 }, (_, id) =>
  JSON.stringify({ id, text: `${Math.sin(id)} ${story}` }),
).join('\n')

describe('what is packed', () => {
  test.each<[name: string, bytes: Uint8Array]>([
    ['a.txt.gz', gzipSync(story)],
    ['a.jsonl.gz', gzipSync(line)],
    ['a.jsonl.zst', zstdCompressSync(line)],
    ['a.txt', gzipSync(story)],
    ['a.txt.gz.gz', gzipSync(gzipSync(story))],
    ['a.md.gz', gzipSync(story)],
    ['a.txt.gz', Buffer.concat([gzipSync(story.slice(0, 50)), gzipSync(story.slice(50))])],
    ['a.zip', makeZip({ 'a.txt': story })],
  ])('is read: %s', async (name, bytes) => {
    const { sources, failed } = await readFile(name, bytes)

    expect(failed).toEqual([])
    expect(sources.map(({ text }) => text.replace(/<\/?p>|\n$/g, '').trim())).toEqual([story])
  })

  test.each<[what: string, name: string, bytes: Uint8Array, problem: string]>([
    ['a damaged gzip', 'a.txt.gz', gzipSync(story).subarray(0, -12), 'a.txt.gz is a damaged gzip archive.'],
    [
      'a damaged Zstandard archive',
      'a.txt.zst',
      zstdCompressSync(story).subarray(0, -6),
      'a.txt.zst is a damaged zstd archive.',
    ],
    [
      'several Zstandard frames',
      'a.txt.zst',
      Buffer.concat([zstdCompressSync(story), zstdCompressSync(story)]),
      'a.txt.zst holds several Zstandard frames, of which the first was read.',
    ],
    ['packings without end', 'a.gz', gzipSync(gzipSync(gzipSync(story))), 'a.gz is packed many times over.'],
    ['nothing', 'a.txt.gz', gzipSync(''), 'a.txt.gz is empty.'],
    [
      'a text over the limit',
      'a.txt.gz',
      gzipSync(Buffer.alloc(25_000_000, 'a')),
      'a.txt.gz is too long. An article may hold up to',
    ],
    [
      'a line that unpacks to a thousand times its size',
      'a.jsonl.gz',
      gzipSync(Buffer.alloc(68 * 2 ** 20, 'a')),
      'a.jsonl.gz unpacks to more than 200 times its size, as archive bombs do.',
    ],
    [
      'the same with Zstandard',
      'a.jsonl.zst',
      zstdCompressSync(Buffer.alloc(68 * 2 ** 20, 'a')),
      'a.jsonl.zst unpacks to more than 200 times its size',
    ],
    ['a picture', 'a.png.gz', gzipSync('\x89PNG\r\n\x1a\n'), 'a.png.gz is a binary file'],
    [
      'a damaged ZIP',
      'a.zip',
      makeZip({ 'a.txt': story }).subarray(0, -5),
      'a.zip is a damaged ZIP archive.',
    ],
    [
      'a ZIP bomb',
      'a.zip',
      makeZip({ 'a.txt': Buffer.alloc(68 * 2 ** 20) }),
      'a.zip unpacks to more than 200 times its size',
    ],
    [
      'a book',
      'a.epub',
      Buffer.from('PK\x03\x04mimetypeapplication/epub+zip'),
      'a.epub is an EPUB book, which is not read.',
    ],
  ])('%s is told', async (_what, name, bytes, problem) => {
    const { failed } = await readFile(name, bytes)

    expect(failed).toEqual([expect.stringContaining(problem)])
  })

  test('what stands before the damage is read', async () => {
    const packed = gzipSync(noise)
    const { sources, failed } = await readFile('a.jsonl.gz', packed.subarray(0, packed.length >> 1))

    expect(sources.length).toBeGreaterThan(2000)
    expect(failed.at(-1)).toContain('a.jsonl.gz is a damaged gzip archive.')
  })
})

const flip = (packed: Buffer) => packed.writeUInt8(packed.readUInt8(20) ^ 0x10, 20)

describe('a ZIP archive', () => {
  test('is read as if it were a folder', async () => {
    const { sources, failed, skipped } = await readFile(
      'a.zip',
      makeZip({
        'in/a.txt': story,
        'in/b.jsonl': line,
        'in/c.txt.gz': gzipSync(story),
        'p.png': 'x',
        '__MACOSX/._a.txt': 'x',
        'bad.txt': '',
        'more.zip': makeZip({ 'a.txt': story }),
      }),
    )

    expect(sources.map(({ place }) => place)).toEqual([
      'a.zip#in/a.txt',
      'a.zip#in/b.jsonl#a',
      'a.zip#in/c.txt.gz',
    ])
    expect(failed).toEqual([
      'a.zip#bad.txt is empty. Give a text with words in it.',
      expect.stringContaining('a.zip#more.zip is an archive inside an archive.'),
    ])
    expect(skipped).toEqual(['a.zip has 1 file in formats that are not read (.png 1)'])
  })

  test('gives its sound files whatever is odd about others: each is told and passed over', async () => {
    const odd: readonly (readonly [told: string, file: ZipFile])[] = [
      ['../up.txt has a name that leads out of the archive', ['../up.txt', story]],
      ['in/../../up.txt has a name that leads out of the archive', ['in/../../up.txt', story]],
      ['../back.txt has a name that leads out of the archive', ['..\\back.txt', story]],
      ['/abs.txt has a name that leads out of the archive', ['/abs.txt', story]],
      ['C:/drive.txt has a name that leads out of the archive', ['C:\\drive.txt', story]],
      ['//host/share.txt has a name that leads out of the archive', ['\\\\host\\share.txt', story]],
      ['first.txt is there a second time', ['first.txt', 'Another text.']],
      ['locked.txt is encrypted.', ['locked.txt', story, { encrypted: true }]],
      ['other.txt is packed in a way that is not read (method 12).', ['other.txt', story, { method: 12 }]],
      ['stored.txt is damaged inside its archive.', ['stored.txt', story, { method: 0 }]],
      ['short.txt is damaged inside its archive.', ['short.txt', story, { claimed: 999 }]],
      ['long.txt is damaged inside its archive.', ['long.txt', story, { claimed: 9 }]],
      ['flipped.txt is damaged inside its archive.', ['flipped.txt', story, { damage: flip }]],
    ]
    const { sources, failed } = await readFile(
      'a.zip',
      makeZip([
        ['first.txt', story],
        ...odd.map(([, file]) => file),
        ['n\0l.txt', story],
        [Buffer.from('caf\xe9.txt', 'latin1'), story],
        ['in\\folder.txt', story],
        ['last.txt', story],
      ]),
    )

    const places = ['first.txt', 'n\0l.txt', 'caf\u0398.txt', 'in/folder.txt', 'last.txt']
    expect(sources.map(({ place }) => place)).toEqual(places.map((name) => `a.zip#${name}`))
    expect(failed).toEqual(odd.map(([told]) => expect.stringContaining(`a.zip#${told}`)))
  })

  test.runIf(existsSync('/proc/self/fd'))('is closed, whatever was wrong with it', async () => {
    const damaged = makeZip(
      Array.from({ length: 40 }, (_, at) => [`${at}.txt`, story, { damage: flip }] as const),
    )
    const before = readdirSync('/proc/self/fd').length
    for (const bytes of [damaged, damaged.subarray(0, -5), makeZip({ 'a.txt': story })])
      await readFile('a.zip', bytes)
    expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before + 1)
  })

  test.each([
    ['the end of its table of contents', { locator: 2n ** 63n }],
    ['its table of contents', { directory: 2n ** 63n }],
    ['its table of contents, a little', { directory: 2n ** 40n }],
  ])(
    'that says that %s lies where no file ends is told, by its name and by its bytes',
    async (_what, far) => {
      const zip = withFarDirectory(makeZip({ 'a.txt': story }), far)

      const problem = ' is a damaged ZIP archive. Unpack it and give what is in it.'
      expect(await readFile('a.zip', zip)).toMatchObject({ sources: [], failed: [`a.zip${problem}`] })
      await expect(readOne({ name: 'Bytes', chunks: inPieces(zip, 100) })).rejects.toThrow(`Bytes${problem}`)
    },
  )

  test('that is encrypted is told', async () => {
    expect((await readFile('a.zip', makeZip({ 'a.txt': story }, { encrypted: true }))).failed).toEqual([
      'a.zip#a.txt is encrypted. Unpack it and give what is in it.',
    ])
  })
})

describe('a web archive', () => {
  const records = [
    makeWarcRecord({ url: 'https://x.test/1', body: page(story) }),
    makeWarcRecord({ url: 'https://x.test/logo', body: '\x89PNG', mediaType: 'image/png' }),
    makeWarcRecord({ url: 'https://x.test/gone', body: page('Gone'), status: '404 Not Found' }),
    makeWarcRecord({ url: 'https://x.test/large', body: Buffer.alloc(25_000_000, 'a') }),
    makeWarcRecord({
      url: 'https://x.test/2',
      body: gzipSync(page('Un café est ouvert.')),
      headers: 'Content-Encoding: gzip\r\n',
    }),
    makeWarcRecord({
      url: 'https://x.test/3',
      body: '4\r\n<p>A\r\n3\r\n b.\r\n0\r\n\r\n',
      headers: 'Transfer-Encoding: chunked\r\n',
    }),
    makeWarcRecord({
      url: 'https://x.test/4',
      body: Buffer.from('<p>Za\xbf\xf3\xb3\xe6</p>', 'latin1'),
      mediaType: 'text/html; charset=iso-8859-2',
    }),
    makeTextRecord('https://x.test/5', story),
  ]
  const texts = [
    ['https://x.test/1', page(story)],
    ['https://x.test/2', page('Un café est ouvert.')],
    ['https://x.test/3', '<p>A b.'],
    ['https://x.test/4', '<p>Zażółć</p>'],
    ['https://x.test/5', story],
  ]

  test.each<[name: string, bytes: Buffer]>([
    ['a.warc', Buffer.concat(records)],
    ['a.warc.gz', Buffer.concat(records.map((record) => gzipSync(record)))],
  ])('gives its pages, with where and when they were captured: %s', async (name, bytes) => {
    const { sources, failed, skipped } = await readFile(name, bytes)

    expect(sources.map(({ metadata, text }) => [metadata.url, text])).toEqual(texts)
    expect(sources[0]).toMatchObject({
      place: `${name}#https://x.test/1`,
      format: 'html',
      metadata: { retrieved: '2026-11-02T09:30:00Z' },
    })
    expect(failed).toEqual([expect.stringContaining(`${name}#https://x.test/large is too long.`)])
    expect(skipped).toEqual([`${name} has 2 captures that are not of a page, or of one that was not found`])
  })

  test('that is damaged or cut off gives what stands before, and tells it', async () => {
    const [first, second] = [
      records[0] ?? Buffer.of(),
      makeWarcRecord({ url: 'https://x.test/2', body: noise }),
    ]
    const cut = Buffer.concat([first, second.subarray(0, -500)])
    const [packed, damaged] = [gzipSync(first), gzipSync(second)]
    damaged.fill(0xff, damaged.length >> 1)

    const picture = makeWarcRecord({ url: 'https://x.test/p', body: noise, mediaType: 'image/png' })
    expect(await readFile('a.warc', Buffer.concat([first, picture.subarray(0, -500)]))).toMatchObject({
      sources: [{ text: page(story) }],
      failed: ['a.warc is cut off. Fetch the archive again.'],
    })
    expect(await readFile('a.warc', cut)).toMatchObject({
      sources: [{ text: page(story) }],
      failed: ['a.warc#https://x.test/2 is cut off. Fetch the archive again.'],
    })
    expect(await readFile('a.warc.gz', Buffer.concat([packed, damaged]))).toMatchObject({
      sources: [{ text: page(story) }],
      failed: ['a.warc.gz is a damaged gzip archive. Pack it again, or give what is in it.'],
    })
  })

  test('gives its sound records whatever is odd about others: each is told', async () => {
    const [first, last] = ['first', 'last'].map((name) =>
      makeWarcRecord({ url: `https://x.test/${name}`, body: page(story) }),
    ) as [Buffer, Buffer]
    const changed = (from: string | RegExp, to: string) => Buffer.from(first.toString().replace(from, to))
    const odd: readonly (readonly [record: Buffer, told: string])[] = [
      [changed(/Content-Length: \d+/, 'Content-Length: many'), 'a.warc#record=2 is damaged;'],
      [changed(/Content-Length: \d+/, 'Content-Length: -5'), 'a.warc#record=2 is damaged;'],
      [changed(/Content-Length: \d+/, 'X: y'), 'a.warc#record=2 is damaged;'],
      [changed('WARC/1.0', 'WAR/1.0'), 'a.warc#record=1 is damaged;'],
      [changed('WARC-Date', `X: ${'a'.repeat(2_000_000)}\r\nWARC-Date`), 'a.warc#record=2 is damaged;'],
      [Buffer.from('noise\r\n'.repeat(1000)), 'a.warc#record=1 is damaged;'],
      [
        makeWarcRecord({ url: 'https://x.test/a', body: gzipSync(page(story)).subarray(0, -20), headers: 'Content-Encoding: gzip\r\n' }), // prettier-ignore
        'a.warc#https://x.test/a is a damaged gzip archive.',
      ],
    ]
    for (const [record, told] of odd) {
      const { sources, failed } = await readFile('a.warc', Buffer.concat([first, record, last]))
      expect(sources.map(({ metadata }) => metadata.url)).toEqual([
        'https://x.test/first',
        'https://x.test/last',
      ])
      expect(failed).toEqual([expect.stringContaining(told)])
    }
  })

  test('prints nothing of its own where a record is longer than it says', async () => {
    const printed = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')]
    const record = makeWarcRecord({ url: 'https://x.test/a', body: page(story) }).toString()
    const short = record.replace(/Content-Length: \d+/, 'Content-Length: 100')
    const { failed } = await readFile('a.warc', `${short}${record}`)
    for (const spy of printed) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
    expect(failed).toEqual([
      'a.warc#record=1 is damaged; what stands before and after it was read. Fetch the archive again.',
    ])
  })

  test.each([
    ['a header without end', `WARC/1.0\r\nX: ${'a'.repeat(30_000_000)}`],
    ['headers without end', `WARC/1.0\r\n${'X: a\r\n'.repeat(3_000_000)}`],
    ['line ends', `WARC/1.0\r\n${'\r'.repeat(10_000_000)}`],
    ['a length beyond all', 'WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n'],
  ])('of %s is told', async (_what, content) => {
    const { sources, failed } = await readFile('a.warc', content)
    expect(sources).toEqual([])
    expect(failed).toEqual([expect.stringMatching(/^a\.warc(?:#record=1)? is (?:damaged; |cut off\. )/)])
  })
})
