import { gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
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

const part = fc.double({ min: 0, max: 0.999, noNaN: true })

/** A file with some bytes replaced, stretches of it put elsewhere or filled, and perhaps its end lost. */
const damages = fc.record({
  bytes: fc.array(fc.tuple(part, fc.nat(255)), { maxLength: 8 }),
  moved: fc.array(fc.tuple(part, part, part), { maxLength: 2 }),
  filled: fc.array(fc.tuple(part, fc.constantFrom(0, 0x20, 0x28, 0x3c, 0xff), fc.nat(12)), { maxLength: 2 }),
  kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
})

type Damage = typeof damages extends fc.Arbitrary<infer Value> ? Value : never

function damaged(content: Buffer, { bytes, moved, filled, kept }: Damage): Buffer {
  const made = Buffer.from(content)
  const at = (share: number) => Math.floor(share * made.length)
  for (const [where, byte] of bytes) made[at(where)] = byte
  for (const [from, length, to] of moved) made.copy(made, at(to), at(from), at(from) + at(length / 4))
  for (const [where, byte, length] of filled)
    made.fill(byte, at(where), Math.min(made.length, at(where) + length))
  return made.subarray(0, kept * made.length)
}

/** The place, what is wrong with it, and what to do: as every failure is told here. */
const ownWords =
  /^a\.[a-z.]+(?:#\S+)? (?:is|has|holds|looks|begins|cannot be|unpacks|answers)\b[^\r\n]*\. [A-Z][^\r\n]*\.$|^a\.[a-z.]+(?:#\S+)? is no mailbox: [^\r\n]+\.$|^a\.[a-z.]+(?:#\S+)? (?:is no message: it has no From, Subject or Date above its text|has neither its whole text nor a link to it)\.$/

/** What libraries, Node and engines say. */
const foreignWords =
  /Error\b|Exception|Invalid|Unexpected|Maximum call|not a function|undefined|\bnull\b|at position|node_modules|0x[\da-f]/

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
  ['a.html', Buffer.from(page(story))],
  [
    'a.atom',
    Buffer.from(
      `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title>A</title><content type="html">${`&lt;p&gt;${story} `.repeat(9)}</content></entry></feed>`,
    ),
  ],
  ['a.txt', Buffer.from(`\ufeff${story}`, 'utf16le')],
  ['a.txt.gz', gzipSync(story)],
  ['a.txt.zst', zstdCompressSync(story)],
])(
  'however %s is damaged, its reading ends, and tells what is wrong on one line of our own',
  async (name, content) => {
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')]
        const { sources, failed, skipped } = await readFile(name, damaged(content, damage))

        for (const spy of printed) {
          expect(spy).not.toHaveBeenCalled()
          spy.mockRestore()
        }
        expect(sources.length + failed.length + skipped.length).toBeGreaterThan(0)
        for (const reason of failed) {
          expect(reason).toMatch(ownWords)
          expect(reason).not.toMatch(foreignWords)
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 12) },
    )
  },
)
