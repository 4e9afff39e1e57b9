import { TRPCClientError } from '@trpc/client'
import { createLocalClient, createRemoteClient, startServer } from '@unspin/api'
import type { AppRouter, Client, RunningServer } from '@unspin/api'
import { copyLabels } from '@unspin/core'
import { EventSource } from 'eventsource'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyEvent, pairs } from './subscriptions.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ port: 0 })
})
afterAll(() => server.close())

const news = {
  name: 'news.txt',
  text: 'Rain floods the old town\n\nThe river rose by two metres on Sunday.\r\n',
}

describe.each<[where: string, client: () => Client]>([
  ['in this process', () => createLocalClient()],
  ['over HTTP', () => createRemoteClient(server.url, { EventSource })],
])('%s', (_where, connect) => {
  test('the sample pair is compared and found to be a copy', async () => {
    const client = connect()
    const pair = await client.samples.pair.query()
    const { comparison, articles } = await client.comparisons.compare.query(pair)

    expect(copyLabels).toContain(comparison.verdict.label)
    expect(comparison.passages.length).toBeGreaterThan(0)
    expect(articles.a.text).toBe(pair.a.text)
    expect(articles.b.text).toBe(pair.b.text)
  })

  test('two articles are compared by when they were published, as that is told with them', async () => {
    const { a, b } = await connect().samples.pair.query()
    const told = (article: typeof a, publishedTime: string) => ({
      name: article.name,
      text: article.text,
      metadata: { published: publishedTime.slice(0, 10), publishedTime },
    })
    const asked = { a: told(a, '2026-03-14T23:30-05:00'), b: told(b, '2026-03-15T02:00:00Z') }
    const { articles, comparison } = await connect().comparisons.compare.query(asked)
    expect(articles.a).toMatchObject({ published: '2026-03-14', publishedTime: '2026-03-14T23:30-05:00' })
    expect(comparison.direction.reasons.join(' ')).toContain(
      'B is dated 2026-03-15 02:00 UTC, A 2026-03-14 23:30 -05:00, 2 hours 30 minutes later.',
    )

    const wrong = { ...asked, a: told(a, '2026-03-14T29:30-05:00') }
    await expect(connect().comparisons.compare.query(wrong)).rejects.toThrow(
      'Give a time as YYYY-MM-DDTHH:MM',
    )
  })

  test('an article is extracted, with every character where it was given', async () => {
    const text = `${news.text}\0 \ud800 🌊 \u2028 \u200b`
    const article = await connect().articles.extract.query({ name: 'odd.txt', text })

    expect(article.text).toBe(text)
    expect(article.bodySpans.length).toBeGreaterThan(0)
  })

  test('the bytes of a file are decoded, and what was done is told', async () => {
    const bytes = Uint8Array.from(Buffer.from('Un caf\xe9 ferm\xe9.', 'latin1'))
    const expected = { text: 'Un café fermé.', notes: ['This file is not UTF-8; read as Windows-1252'] }

    expect(await connect().articles.read.mutate(bytes)).toEqual(expected)
    expect(await connect().articles.read.mutate(new Blob([bytes]))).toEqual(expected)
  })

  test('a page is compared with a text by the article in it, to which the offsets refer', async () => {
    const [first, second] = [
      'The river rose by two metres on Sunday, and the market hall of the old town was closed.',
      'Nobody was hurt, but forty families spent the night in the school above the town.',
    ]
    const html = `<!doctype html><title>Rain</title><nav><a href="/">Home</a></nav><article><p>${first}</p><p>${second}</p></article>`
    const a = { name: 'page.html', text: html, format: 'html' as const }
    const { comparison, articles } = await connect().comparisons.compare.query({
      a,
      b: { name: 'b.txt', text: `${first}\n\n${second}` },
    })

    expect(comparison.verdict.label).toBe('identical')
    expect(articles.a.text.slice(...comparison.passages[0]!.a)).toContain(first)
    expect((await connect().articles.extract.query(a)).text).toBe(articles.a.text)
    const read = await connect().articles.read.mutate(new Blob([html]))
    expect(read.text).toContain(`${first}\n\n${second}`)
    expect(read.text).not.toMatch(/Home|</)
    expect(read.notes).toEqual(['This file is read as a page; this is the article in it'])
  })

  test.each([
    ['an empty file', '', 'This file is empty.'],
    ['a damaged PDF', '%PDF-1.7', 'This file is a damaged PDF'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'This file is a binary file, not text.'],
    ['a file over the limit', 'a'.repeat(8_000_001), 'this one holds 8,000,001. Compare its parts.'],
  ])('%s is refused in one clear line', async (_what, content, line) => {
    const error = await failureOf(connect().articles.read.mutate(new Blob([content])))

    expect(error.data?.code).toBe('BAD_REQUEST')
    expect(error.message).toContain(line)
  })

  test('an input that is not valid is told field by field', async () => {
    const a = { name: 'a.txt', text: ' \n' }
    const b = { name: 'b.txt', text: 'b'.repeat(8_000_001) }
    const error = await failureOf(connect().comparisons.compare.query({ a, b }))

    expect(error.message).toBe('a.text: There is nothing but white space. Paste or drop an article.')
    expect(error.data).toMatchObject({
      code: 'BAD_REQUEST',
      fieldErrors: {
        'a.text': ['There is nothing but white space. Paste or drop an article.'],
        'b.text': [
          'An article may hold up to 8,000,000 characters; this one holds 8,000,001. Compare its parts.',
        ],
      },
    })
    expect(error.data).not.toHaveProperty('stack')
  })

  test('an input of another shape is told too', async () => {
    const input = { a: news, b: { name: 'b.txt' } } as unknown as { a: typeof news; b: typeof news }
    const error = await failureOf(connect().comparisons.compare.query(input))

    expect(error.data?.fieldErrors).toEqual({ 'b.text': [expect.stringContaining('expected string')] })
  })

  test('many pairs are compared one by one; one that cannot be does not stop the rest', async () => {
    const [first, second, third] = pairs(3)
    const empty = { ...second!, b: { name: 'b', text: '' } }
    const received = await everyEvent(connect(), { pairs: [first!, empty, third!] })

    expect(received.map(({ id, event }) => [id, event.type])).toEqual([
      ['0', 'progress'],
      ['1', 'compared'],
      ['2', 'progress'],
      ['3', 'failed'],
      ['4', 'progress'],
      ['5', 'compared'],
      ['6', 'progress'],
    ])
    expect(received[1]!.event).toMatchObject({
      id: 'pair-0',
      report: { articles: { a: { text: first!.a.text } } },
    })
    expect(received[3]!.event).toMatchObject({
      id: 'pair-1',
      message: 'b.text: There is no text. Paste or drop an article.',
    })
    expect(received[6]!.event).toEqual({ type: 'progress', done: 3, total: 3 })
  })

  test.each(['0', '2', '3', '6'])('a subscription goes on after event %s', async (lastEventId) => {
    const all = await everyEvent(connect(), { pairs: pairs(3) })
    const rest = await everyEvent(connect(), { pairs: pairs(3), lastEventId })

    expect(rest).toEqual(all.slice(Number(lastEventId) + 1))
  })

  test('a subscription after an event that cannot be is refused', async () => {
    const error = await failureOf(everyEvent(connect(), { pairs: pairs(1), lastEventId: 'yesterday' }))

    expect(error.data?.fieldErrors).toEqual({ lastEventId: ['This is not the id of an event.'] })
  })

  test('texts of some hundred kilobytes pass through a subscription', async () => {
    const [pair] = pairs(1)
    const long = { name: 'long', text: `${news.text} The river rose, and rose again. `.repeat(3000) }
    const received = await everyEvent(connect(), { pairs: [{ ...pair!, a: long }] })

    expect(received[1]!.event).toMatchObject({
      type: 'compared',
      report: { articles: { a: { text: long.text } } },
    })
  })
})

/** The error that a call ends with. */
async function failureOf(call: Promise<unknown>): Promise<TRPCClientError<AppRouter>> {
  const outcome = await call.catch((error: unknown) => error)
  if (outcome instanceof TRPCClientError) return outcome as TRPCClientError<AppRouter>
  throw new Error('The call did not fail as it should have.', { cause: outcome })
}
