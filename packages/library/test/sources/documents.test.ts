import { describe, expect, test } from 'vitest'
import { articleOf } from '@unspin/library'
import { bodyOf } from '@unspin/core'
import { makeDocx } from './made/docx.ts'
import { makePdf } from './made/pdf.ts'
import { readFile } from './made/read.ts'
import { page, story } from './made/story.ts'
import { makeZip } from './made/zip.ts'

describe('PDF', () => {
  test('lines are joined to paragraphs, broken words mended, running heads and page numbers left out', async () => {
    const pages = [1, 2, 3].map(
      (number) =>
        [
          [800, `The Post, page ${number}`],
          [700, `Paragraph ${number} begins here and goes on to the end of its line with the har-`],
          [686, 'bour of Tallin, the mayor said, in a line as long as any other line of the page and'],
          [672, 'ends.'],
          [644, 'The harbour again, in a second paragraph that is as long as the page is wide, said'],
          [630, 'the mayor.'],
          [40, String(number)],
        ] as const,
    )
    const { sources } = await readFile('paper.pdf', makePdf(pages, { title: 'The harbour reopens' }))

    expect(sources[0]?.metadata).toEqual({ title: 'The harbour reopens' })
    expect(sources[0]?.text.split('\n\n')).toEqual(
      [1, 2, 3].flatMap((number) => [
        `Paragraph ${number} begins here and goes on to the end of its line with the harbour of Tallin, the mayor said, in a line as long as any other line of the page and ends.`,
        'The harbour again, in a second paragraph that is as long as the page is wide, said the mayor.',
      ]),
    )
  })

  test('a paragraph goes on over the end of a page', async () => {
    const { sources } = await readFile(
      'paper.pdf',
      makePdf([[[60, 'It goes on to the end of the page and']], [[780, 'ends on the next.']]]),
    )

    expect(sources[0]?.text).toBe('It goes on to the end of the page and ends on the next.')
  })

  test('what a program calls a file is no title', async () => {
    const { sources } = await readFile(
      'paper.pdf',
      makePdf([[[700, story]]], { title: 'Microsoft Word - draft.docx' }),
    )

    expect(sources[0]?.metadata).toEqual({})
  })

  test('pages without text are told', async () => {
    const { sources } = await readFile('paper.pdf', makePdf([[[700, story]], []]))

    expect(sources[0]?.notes).toEqual(['paper.pdf has 1 of 2 pages without text'])
  })

  test.each<[what: string, bytes: Uint8Array, problem: string]>([
    [
      'of pictures',
      makePdf([[], []]),
      'paper.pdf has no text in it, only pictures of pages. Run OCR on it first',
    ],
    [
      'with a password',
      makePdf([[[700, story]]], { encrypted: true }),
      'paper.pdf is encrypted with a password.',
    ],
    ['that is damaged', Buffer.from('%PDF-1.7\nnothing else'), 'paper.pdf is a damaged PDF.'],
  ])('one %s is told', async (_what, bytes, problem) => {
    const { sources, failed } = await readFile('paper.pdf', bytes)

    expect(sources).toEqual([])
    expect(failed).toEqual([expect.stringContaining(problem)])
  })

  test('is known by how it begins, whatever its name', async () => {
    const { sources } = await readFile('paper.txt', makePdf([[[700, 'It rained.']]]))

    expect(sources).toMatchObject([{ text: 'It rained.' }])
  })
})

describe('a Word document', () => {
  test('without headings tells headline, byline and day by their place, as a text does', async () => {
    const paragraphs = ['The harbour reopens', 'By Ida Holm', 'March 3, 2025', story, `${story} So it is.`]
    const { sources } = await readFile('report.docx', makeDocx(paragraphs))
    expect(await articleOf(sources[0]!)).toMatchObject({
      title: 'The harbour reopens',
      byline: ['Ida Holm'],
      published: '2025-03-03',
    })
    const headed = await readFile('report.docx', makeDocx(['# The harbour reopens', story]))
    expect(headed.sources[0]).toMatchObject({ format: 'html' })
    expect(await articleOf(headed.sources[0]!)).toMatchObject({ title: 'The harbour reopens' })
  })

  test('is read paragraph by paragraph', async () => {
    const { sources } = await readFile(
      'report.docx',
      makeDocx(['The harbour reopens', story, 'Fish &amp; ships.']),
    )

    expect(sources).toHaveLength(1)
    expect(bodyOf(await articleOf(sources[0]!))).toContain(`${story}\n\nFish & ships.`)
  })

  test.each<[what: string, bytes: Uint8Array, problem: string]>([
    ['without words', makeDocx(['']), 'report.docx has no text in it.'],
    [
      'that is none inside',
      makeZip({ 'word/nothing.xml': '<a/>' }),
      'report.docx is a damaged Word document, or one nested beyond measure.',
    ],
    ['that is cut off', makeDocx([story]).subarray(0, -30), 'report.docx is a damaged ZIP archive.'],
    [
      'that unpacks to a thousand times its size',
      makeZip({ 'word/document.xml': Buffer.alloc(68 * 2 ** 20) }),
      'report.docx unpacks to more than 200 times its size',
    ],
    [
      'that lies about its size',
      makeZip({ 'word/document.xml': Buffer.alloc(2 ** 20) }, { claimed: 10 }),
      'report.docx is a damaged ZIP archive.',
    ],
  ])('one %s is told', async (_what, bytes, problem) => {
    expect((await readFile('report.docx', bytes)).failed).toEqual([expect.stringContaining(problem)])
  })
})

describe('Markdown', () => {
  test('is read as the page that it stands for, its front matter as metadata', async () => {
    const written = `---\ntitle: "Harbour: open"\ndate: 2026-11-02\nauthor: Ann Lee\ntags: [a, b]\n---\n\n# The harbour\n\n${story.replace('Monday', '*Monday*')} See [this](https://x.test).\n`
    const { sources } = await readFile('post.md', written)

    expect(sources[0]?.metadata).toEqual({
      title: 'Harbour: open',
      published: '2026-11-02',
      byline: ['Ann Lee'],
    })
    expect((await articleOf(sources[0]!)).text).toContain(`${story} See this.`)
  })

  test('between two rules is no front matter', async () => {
    const { sources } = await readFile('post.md', `---\n\nJust a paragraph.\n\n---\n\n${story}`)

    expect(sources[0]?.text).toContain('Just a paragraph.')
  })

  test('with unsound front matter is told', async () => {
    expect((await readFile('post.md', '---\ntitle: "open\n---\n\nText')).failed).toEqual([
      expect.stringContaining('post.md has front matter that is no YAML.'),
    ])
  })
})

describe('a message', () => {
  const headers =
    'From: Ann Lee <ann@x.test>\r\nSubject: =?utf-8?q?The_caf=C3=A9?=\r\nDate: Mon, 2 Nov 2026 23:30:00 -0500\r\n'
  const message = `${headers}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 is open again.\r\n`

  test('gives its text, decoded, and what stands above it', async () => {
    expect((await readFile('mail.eml', message)).sources).toMatchObject([
      {
        name: 'The café',
        text: 'The café is open again.\n',
        metadata: {
          title: 'The café',
          byline: ['Ann Lee'],
          published: '2026-11-02',
          publishedTime: '2026-11-02T23:30:00-05:00',
        },
      },
    ])
  })

  test('gives its page when its plain text says no more than where to read it', async () => {
    const parts = [
      ['text/plain', 'Read this in your browser.'],
      ['text/html', page(story)],
    ].map(([type, content]) => `--b\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`)
    const { sources } = await readFile(
      'mail.eml',
      `${headers}MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`,
    )

    expect(sources).toMatchObject([{ format: 'html', text: expect.stringContaining(story) }])
  })

  test('in a mailbox is an article of its own', async () => {
    const from = 'From ann@x.test Mon Nov  2 10:00:00 2026\r\n'
    const { sources, failed } = await readFile(
      'mails.mbox',
      `${from}${message}>From here on.\r\n\r\n${from}Not a message\r\n\r\n${from}${message}`,
    )

    expect(sources.map(({ place, text }) => [place, text.trim()])).toEqual([
      ['mails.mbox#message=1', 'The café is open again.\nFrom here on.'],
      ['mails.mbox#message=3', 'The café is open again.'],
    ])
    expect(failed).toEqual([expect.stringContaining('mails.mbox#message=2 is no message')])
  })

  test('with nothing but attachments is told', async () => {
    const { failed } = await readFile(
      'mail.eml',
      `${headers}Content-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF\r\n`,
    )

    expect(failed).toEqual([
      'mail.eml has no text in it, only attachments (a.pdf). Give what is attached, or the text of the article.',
    ])
  })
})
