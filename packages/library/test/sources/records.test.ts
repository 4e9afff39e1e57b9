import { describe, expect, test } from 'vitest'
import { readFile } from './made/read.ts'
import { story } from './made/story.ts'

const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n')

describe('lines of JSON', () => {
  test('give an article each, with its id and what else they say of it', async () => {
    const { sources } = await readFile(
      'news.jsonl',
      lines(
        {
          id: 'a',
          text: story,
          title: 'Harbour',
          date: '2026-11-02T23:30:00-05:00',
          outlet: 'The Post',
          authors: ['Ann Lee', { name: 'Bo' }],
          url: 'https://x.test/a',
          language: 'en',
        },
        { html: `<p>${story}</p>` },
      ),
    )

    expect(sources).toEqual([
      {
        id: 'a',
        name: 'Harbour',
        place: 'news.jsonl#a',
        text: story,
        metadata: {
          title: 'Harbour',
          published: '2026-11-02',
          publishedTime: '2026-11-02T23:30:00-05:00',
          publisher: 'The Post',
          byline: ['Ann Lee', 'Bo'],
          url: 'https://x.test/a',
          lang: 'en',
        },
        notes: [],
      },
      {
        name: 'news.jsonl#line=2',
        place: 'news.jsonl#line=2',
        text: `<p>${story}</p>`,
        format: 'html',
        metadata: {},
        notes: [],
      },
    ])
  })

  test('tell the time beside the day, as libraries are exported, where both are of one day', async () => {
    const time = '2026-11-02T23:30:00-05:00'
    const { sources } = await readFile(
      'news.jsonl',
      lines(
        { text: story, published: '2026-11-02', publishedTime: time },
        { text: story, publishedTime: time },
        { text: story, published: '2026-11-03', publishedTime: time },
        { text: story, published: '1970-01-01T00:00:00Z' },
      ),
    )
    expect(sources.map(({ metadata }) => metadata)).toEqual([
      { published: '2026-11-02', publishedTime: time },
      { published: '2026-11-02', publishedTime: time },
      { published: '2026-11-03' },
      {},
    ])
    expect(sources.at(-1)?.notes).toEqual([
      'news.jsonl#line=4 has a date that programs write where they know none: "1970-01-01T00:00:00Z"',
    ])
  })

  test('that cannot be read are told, each by its number, and do not stop the rest', async () => {
    const { sources, failed } = await readFile(
      'news.jsonl',
      [
        '{"id": 1, "text": "One."}',
        '{"id": 2, "tex',
        '',
        '{"id": 3}',
        '[1]',
        '{"id": "4", "text": "Four."}',
      ].join('\r\n'),
    )

    expect(sources.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'One.'],
      ['4', 'Four.'],
    ])
    expect(failed).toEqual([
      'news.jsonl#line=2 is no JSON. Give one object a line.',
      'news.jsonl#line=4 has no text. Put it in a field called "text" or "html".',
      expect.stringContaining('news.jsonl#line=5 is no record of an article.'),
    ])
  })

  test('with one id twice give the first, and tell the second', async () => {
    const { sources, failed } = await readFile(
      'news.jsonl',
      lines({ id: 'a', text: 'First.' }, { id: 'b', text: 'Other.' }, { id: 'a', text: 'Second.' }),
    )

    expect(sources.map(({ text }) => text)).toEqual(['First.', 'Other.'])
    expect(failed).toEqual([
      'news.jsonl#a is there a second time: an earlier article of the file has this id. Give each its own.',
    ])
  })

  test('longer than an article may be are passed over', async () => {
    const long = JSON.stringify({ id: 'long', text: 'a'.repeat(25_000_000) })
    const { sources, failed } = await readFile(
      'news.jsonl',
      `${long}\n${JSON.stringify({ id: 'b', text: story })}`,
    )

    expect(sources.map(({ id }) => id)).toEqual(['b'])
    expect(failed).toEqual([
      expect.stringMatching(/^news\.jsonl#line=1 is too long\. An article may hold up to/),
    ])
  })

  test.each([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${lines({ text: 'Zażółć' })}`, 'utf16le'), 'Zażółć'],
    ['a mark of UTF-8', Buffer.from(`\ufeff${lines({ text: 'Zażółć' })}`), 'Zażółć'],
    [
      'Windows-1252',
      Buffer.from(lines({ text: 'The caf\xe9 in the city is open' }), 'latin1'),
      'The café in the city is open',
    ],
  ])('are read in %s', async (_what, bytes, text) => {
    expect((await readFile('news.jsonl', bytes)).sources.map((source) => source.text)).toEqual([text])
  })
})

describe('JSON', () => {
  test.each<[what: string, value: unknown, texts: string[]]>([
    ['one article', { body: story }, [story]],
    [
      'an array',
      [{ text: 'One, "two" [three] {four}\\' }, { text: 'Five.' }],
      ['One, "two" [three] {four}\\', 'Five.'],
    ],
    [
      'an array in a field',
      { version: 1, tags: ['a'], articles: [{ text: 'One.' }, { text: 'Two.' }] },
      ['One.', 'Two.'],
    ],
  ])('of %s', async (_what, value, texts) => {
    for (const written of [JSON.stringify(value), JSON.stringify(value, null, 2)])
      expect((await readFile('news.json', written)).sources.map(({ text }) => text)).toEqual(texts)
  })

  test('that breaks off gives what stands before', async () => {
    const { sources, failed } = await readFile('news.json', '[{"text": "One."}, {"text": "Tw')

    expect(sources.map(({ text }) => text)).toEqual(['One.'])
    expect(failed).toEqual([expect.stringContaining('news.json#item=2 is no JSON.')])
  })

  test.each(['[]', '{"name": "package", "version": "1.0.0"}', '"text"'])(
    'without an article is told: %s',
    async (written) => {
      expect((await readFile('package.json', written)).failed).toEqual([
        'package.json holds no article. Give an object with "text", or an array of such.',
      ])
    },
  )

  test('without a name is told from lines of it by how it begins', async () => {
    expect((await readFile('article', '{\n  "text": "One."\n}')).sources).toMatchObject([{ text: 'One.' }])
    expect((await readFile('articles', '{"text": "One."}\n{"text": "Two."}\n')).sources).toHaveLength(2)
    expect((await readFile('text', '{braces} in a text')).sources).toMatchObject([
      { text: '{braces} in a text' },
    ])
  })
})

describe('a table', () => {
  test.each([',', ';', '\t', '|'])('between %j gives an article a row', async (sign) => {
    const rows = [
      ['Id', 'Title', 'Body', 'Publish Date'],
      ['a', 'Harbour', `"She said ""no""${sign}\n\ntwice"`, '2 November 2026'],
      ['b', '', 'Short.', ''],
    ]
    const { sources, failed } = await readFile('news.csv', rows.map((row) => row.join(sign)).join('\r\n'))

    expect(failed).toEqual([])
    expect(sources).toMatchObject([
      {
        id: 'a',
        text: `She said "no"${sign}\n\ntwice`,
        metadata: { title: 'Harbour', published: '2026-11-02' },
      },
      { id: 'b', text: 'Short.', name: 'b', metadata: {} },
    ])
  })

  test('without a column for the text says which it has', async () => {
    expect((await readFile('news.csv', 'name,price\nx,1\n')).failed).toEqual([
      'news.csv has no column with the text. Name one of its columns text, body or content; they are "name", "price".',
    ])
  })

  test('tells a row without text and a second one with the same id', async () => {
    const { sources, failed } = await readFile('news.csv', 'id,text\na,One.\nb,\na,Two.\n')

    expect(sources.map(({ text }) => text)).toEqual(['One.'])
    expect(failed).toEqual([
      expect.stringContaining('news.csv#row=3 has no text.'),
      expect.stringContaining('news.csv#a is there a second time'),
    ])
  })

  test('with a quotation mark left open gives what stands above', async () => {
    const { sources, failed } = await readFile('news.csv', 'id,text\na,One.\nb,"Two.\nc,Three.\n')

    expect(sources.map(({ text }) => text)).toEqual(['One.'])
    expect(failed).toEqual([
      expect.stringMatching(/^news\.csv#line=\d has a quotation mark that is never closed/),
    ])
  })
})

test('a date that can be read in two ways is left out, and told', async () => {
  const { sources } = await readFile('news.jsonl', lines({ id: 'a', text: story, date: '03/04/2026' }))

  expect(sources[0]?.metadata).toEqual({})
  expect(sources[0]?.notes).toEqual([
    expect.stringContaining('news.jsonl#a has a date that cannot be told for certain: "03/04/2026"'),
  ])
})

test.each([
  ['empty.csv', 'id,text\n'],
  ['empty.jsonl', '\n\n'],
  ['empty.warc', 'nothing of an archive'],
  ['empty.rss', '<rss><channel><title>The Post</title></channel></rss>'],
])('a file of nothing is told: %s', async (name, content) => {
  expect((await readFile(name, content)).failed).toEqual([
    `${name} holds no article. Give a file with words in it.`,
  ])
})
