import {
  type Client,
  createLocalClient,
  createRemoteClient,
  type RunningServer,
  startServer,
} from '@unspin/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDocx } from '../../library/test/sources/made/docx.ts'
import { makePdf } from '../../library/test/sources/made/pdf.ts'
import { servePages } from '../../library/test/sources/made/server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ port: 0 })
})
afterAll(() => server.close())

const paragraphs = [
  'The river rose by two metres on Sunday, and the market hall of the old town was closed.',
  'Nobody was hurt, but forty families spent the night in the school above the town.',
]
const mail = `From: Ida Holm <ida@town.example>\nSubject: Rain floods the old town\nDate: Mon, 3 Feb 2025 09:00:00 +0100\n\n${paragraphs.join('\n\n')}\n`

const formOf = (content: string | Uint8Array, name?: string) => {
  const form = new FormData()
  form.append('file', new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]))
  if (name) form.append('name', name)
  return form
}

describe.each<[where: string, client: () => Client]>([
  ['in this process', () => createLocalClient()],
  ['over HTTP', () => createRemoteClient(server.url)],
])('%s', (_where, connect) => {
  test('a PDF is read, whatever it is called', async () => {
    const [one = '', two = ''] = paragraphs
    const pdf = makePdf(
      [
        [
          [700, one],
          [650, two],
        ],
      ],
      { title: 'Flood' },
    )
    const read = await connect().articles.read.mutate(Uint8Array.from(pdf))

    expect(read).toEqual({ text: paragraphs.join('\n\n'), metadata: { title: 'Flood' }, notes: [] })
  })

  test('a Word document is read as a page if it has headings', async () => {
    const headed = makeDocx(['# Rain floods the old town', ...paragraphs])
    const read = await connect().articles.read.mutate(formOf(headed, 'flood.docx'))
    expect(read.text).toContain(paragraphs.join('\n\n'))
    expect(read.page).toContain(`<p>${paragraphs[0]}</p>`)
    expect(read.notes).toEqual(['flood.docx is read as a page; this is the article in it'])

    const plain = await connect().articles.read.mutate(formOf(makeDocx(paragraphs), 'flood.docx'))
    expect(plain).toEqual({ text: paragraphs.join('\n\n'), notes: [] })
  })

  test.each([
    ['by its name', formOf(mail, 'flood.eml')],
    ['without a name', formOf(mail)],
  ])('a message is read %s', async (_what, form) => {
    const read = await connect().articles.read.mutate(form)

    expect(read.text.trim()).toBe(paragraphs.join('\n\n'))
    expect(read.metadata).toEqual({
      title: 'Rain floods the old town',
      byline: ['Ida Holm'],
      published: '2025-02-03',
      publishedTime: '2025-02-03T09:00:00+01:00',
    })
  })

  test.each([
    [
      'several articles',
      formOf('{"id":1,"text":"One."}\n{"id":2,"text":"Two."}\n', 'list.jsonl'),
      'list.jsonl holds several articles.',
    ],
    [
      'a PDF of pictures',
      formOf(makePdf([[]]), 'scan.pdf'),
      'scan.pdf has no text in it, only pictures of pages.',
    ],
    ['a form without a file', new FormData(), 'Send the bytes of a file, or a form with a file.'],
  ])('%s is refused in one clear line', async (_what, form, line) => {
    const error = await connect()
      .articles.read.mutate(form)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ data: { code: 'BAD_REQUEST' }, message: expect.stringContaining(line) })
  })

  test.each([
    ['http://127.0.0.1:1/story', 'private'],
    ['http://localhost/', 'private'],
    [
      'ftp://news.example/story',
      'a.address: This is no web address. Give one that begins with https:// or http://.',
    ],
  ])('%s is refused', async (address, line) => {
    const call = connect().comparisons.compare.query({ a: { address }, b: { name: 'b', text: 'Rain.' } })
    await expect(call).rejects.toMatchObject({
      data: { code: 'BAD_REQUEST' },
      message: expect.stringContaining(line),
    })
  })
})

test('what is at an address is extracted and compared; private ones by who is in this process alone', async () => {
  const story = `<!doctype html><title>Rain</title><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`
  const a = { address: `${await servePages({ '/story': story })}/story`, allowPrivateAddresses: true }
  const b = { name: 'b', text: paragraphs.join('\n\n') }

  const { comparison } = await createLocalClient().comparisons.compare.query({ a, b })
  expect(comparison.verdict.label).toBe('identical')
  expect((await createLocalClient().articles.extract.query(a)).title).toBe('Rain')
  const { content } = await createLocalClient().reports.comparison.query({ a, b, format: 'json' })
  expect(JSON.parse(content).a.source).toBe(a.address)

  const remote = createRemoteClient(server.url).comparisons.compare.query({ a, b })
  await expect(remote).rejects.toMatchObject({ data: { code: 'FORBIDDEN' } })
})
