import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeDocx } from './made/docx.ts'
import { makePdf } from './made/pdf.ts'
import { readFile } from './made/read.ts'
import { page, story } from './made/story.ts'
import { makeWarcRecord } from './made/warc.ts'
import { makeZip } from './made/zip.ts'

const archive = Buffer.concat(
  ['1', '2', '3'].map((name) =>
    makeWarcRecord({ url: `https://x.test/${name}`, body: page(story), headers: `X: ${name}\r\n` }),
  ),
)
const message = `From: Ann <a@x.test>\r\nSubject: Harbour\r\nContent-Type: text/plain\r\n\r\n${story}\r\n`

/** Some bytes of a file replaced, and perhaps its end lost. */
const damages = fc.record({
  bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 8,
  }),
  kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
})

test.each<[name: string, content: Buffer]>([
  ['a.pdf', makePdf([[[700, story]], [[700, story]]])],
  ['a.docx', makeDocx([story, story])],
  ['a.zip', makeZip({ 'a.txt': story, 'b.jsonl': '{"text": "One."}' })],
  ['a.warc', archive],
  ['a.warc.gz', gzipSync(archive)],
  ['a.eml', Buffer.from(message)],
  ['a.mbox', Buffer.from(`From a@x.test\r\n${message}\r\nFrom b@x.test\r\n${message}`)],
  [
    'a.rss',
    Buffer.from(
      `<rss><channel><item><title>A</title><description>${`${story} `.repeat(9)}</description></item></channel></rss>`,
    ),
  ],
  ['a.csv', Buffer.from(`id,text\na,"${story}"\nb,"${story}"\n`)],
  ['a.jsonl', Buffer.from(`{"id": "a", "text": "${story}"}\n{"id": "b", "text": "${story}"}\n`)],
  ['a.json', Buffer.from(`[{"id": "a", "text": "${story}"}, {"id": "b", "text": "${story}"}]`)],
  ['a.md', Buffer.from(`---\ntitle: Harbour\n---\n\n${story}\n`)],
])('however %s is damaged, its reading ends, and tells what is wrong on one line', async (name, content) => {
  await fc.assert(
    fc.asyncProperty(damages, async ({ bytes, kept }) => {
      const damaged = Buffer.from(content)
      for (const [where, byte] of bytes) damaged[Math.floor(where * damaged.length)] = byte
      const { sources, failed, skipped } = await readFile(name, damaged.subarray(0, kept * damaged.length))

      expect(sources.length + failed.length + skipped.length).toBeGreaterThan(0)
      for (const reason of failed) expect(reason).toMatch(/^[^\r\n]+\.$/)
    }),
    { numRuns: 8 },
  )
})
