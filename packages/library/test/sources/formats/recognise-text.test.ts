import { gzipSync } from 'node:zlib'
import type { Reading } from '@unspin/library'
import { describe, expect, test } from 'vitest'
import { readGiven } from '../../../src/sources/read-all.ts'
import { formatOfText } from '../../../src/sources/formats/recognise-text.ts'
import { allOf } from '../made/chunks.ts'
import { makeDocx } from '../made/docx.ts'
import { makePdf } from '../made/pdf.ts'
import { readPlaces } from '../made/read.ts'
import { servePages } from '../made/server.ts'
import { page, story } from '../made/story.ts'
import { makeWarcRecord } from '../made/warc.ts'
import { makeZip } from '../made/zip.ts'

const mail = `From: Ann Lee <ann@x.test>\r\nSubject: The harbour\r\nDate: Mon, 2 Nov 2026 23:30:00 -0500\r\n\r\n${story}\r\n`
const matter = '---\ntitle: The harbour reopens\nauthor: Ann Lee\ndate: 2026-11-02\n---\n'

describe('without a name', () => {
  // Long enough that a feed's entry is the article itself.
  const long = `${story} `.repeat(6)

  test.each<[name: string, content: string | Uint8Array]>([
    ['a.md', `${matter}\n${story}\n`],
    ['a.md', `\ufeff${matter.replaceAll('\n', '\r\n')}\r\n${story}\r\n`],
    ['a.md', `# The harbour\n\nBy **Ann Lee**\n\n${story}\n`],
    ['a.html', page(story)],
    ['a.html', `<!-- saved -->\n<p>${story}</p>`],
    ['a.json', JSON.stringify({ title: 'The harbour', text: story })],
    ['a.json', JSON.stringify([{ text: story }, { text: 'It rained.' }], null, 1)],
    ['a.jsonl', `{"id": "a", "text": "${story}"}\n{"id": "b", "text": "It rained."}\n`],
    ['a.csv', `id,title,text\n1,The harbour,"${story}"\n`],
    ['a.tsv', `id\ttext\n1\t${story}\n`],
    ['a.csv', `"Id";"Full text"\n"1";"${story}"\n`],
    ['a.eml', mail],
    ['a.mbox', `From ann@x.test Mon Nov  2 10:00:00 2026\n${mail.replaceAll('\r', '')}\n`],
    ['a.pdf', makePdf([[[700, story]]])],
    ['a.docx', makeDocx(['# The harbour reopens', story])],
    ['a.zip', makeZip({ 'a.txt': story })],
    ['a.warc', makeWarcRecord({ url: 'https://x.test/', body: page(story) })],
    [
      'a.rss',
      `<?xml version="1.0"?><rss><channel><item><title>A</title><description>${long}</description></item></channel></rss>`,
    ],
    [
      'a.rss',
      `\ufeff<rss><channel><item><title>A</title><description>${long}</description></item></channel></rss>`,
    ],
    ['a.md.gz', gzipSync(`${matter}\n${story}\n`)],
  ])('what is read is what is read by its name, %s', async (name, content) => {
    const read = async (as: string) => {
      const chunks = new Blob([Buffer.from(content)]).stream()
      return (await allOf(readGiven({ name: as, chunks }))).map((reading) => nameless(reading, as))
    }
    const named = await read(name)
    expect(named).not.toEqual([])
    expect(await read('standard input')).toEqual(named)
  })
})

test('at an address whose name and server tell nothing, the text does', async () => {
  const headers = { 'content-type': 'text/plain; charset=utf-8' }
  const server = await servePages({
    '/post': { headers, body: `${matter}\n${story}\n` },
    '/plain': { headers, body: `* ${story}` },
  })
  const { sources } = await readPlaces([`${server}/post`, `${server}/plain`], { allowPrivateAddresses: true })

  expect(sources).toMatchObject([
    {
      format: 'html',
      metadata: { title: 'The harbour reopens', byline: ['Ann Lee'], published: '2026-11-02' },
    },
    { text: `* ${story}` },
  ])
})

/** Without what it is called. */
function nameless(reading: Reading, name: string): unknown {
  if (reading.kind !== 'source') return reading
  const { text, format, metadata, place, notes } = reading.source
  return { text, format, metadata, place: place.replace(name, ''), notes }
}

describe('a plain text stays one', () => {
  test.each([
    story,
    `# ${story}`,
    `#1 in the charts\n\n${story}`,
    `* ${story}\n* It rained.\n`,
    `- ${story}\n\n1. It rained.\n2. It snowed.\n`,
    `> ${story}\n> It rained.\n`,
    `5 * 3 * 2 and a_b_c and 2 ** 3 ** 4. ${story}`,
    `The harbour\n===========\n\n${story}`,
    `---\n${story}\n---\n`,
    `--- Tallin: ${story}\n---\n`,
    `[1] ${story} [2](see below)`,
    `From Tallin to the sea in 2026\n\n${story}`,
    `From: the harbour\nDate: 2 November 2026\n\n${story}`,
    `Subject: the harbour\n\n${story}`,
    `Ships, boats, text\n${story}`,
    `Text, in short\n\n${story}`,
    `{ ${story} }`,
    '',
  ])('%j', (text) => {
    expect(formatOfText(text)).toBe('text')
  })
})

describe('Markdown is told by', () => {
  test.each([
    ['a link', `${story} See [the report](https://x.test/a).`],
    ['a definition', `${story} See [the report].\n\n[the report]: https://x.test/a`],
    ['a table', `${story}\n\n| a | b |\n| --- | --- |\n| c | d |\n`],
    ['two headings', `# The harbour\n\n${story}\n\n## The sea\n\nIt rained.`],
    ['bold words and a heading', `**Note** this.\n\n### The sea\n\n${story}`],
    ['fences', `${story}\n\n\`\`\`\ncode\n\`\`\`\n`],
  ])('%s', (_what, text) => {
    expect(formatOfText(text)).toBe('markdown')
  })
})
