import { TRPCClientError } from '@trpc/client'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dashboard } from '../../../src/dashboard.svelte.ts'
import { ArticleList } from '../../../src/views/library/article-list.svelte.ts'
import { listed } from './articles.ts'

interface Asked {
  search?: string
  after?: string
  skip?: number
  limit: number
}

/** A server with so many articles, which gives pages of them; those added later come first. */
const server = { total: 3000, added: 0 }
const ask = vi.fn(async ({ after = `${-server.added}`, skip = 0, limit }: Asked) => {
  const from = Number(after) + skip
  const articles = Array.from({ length: Math.max(0, Math.min(limit, server.total - from)) }, (_, index) =>
    listed(`${from + index}`),
  )
  const end = from + articles.length
  return { articles, total: server.total + server.added, next: end < server.total ? String(end) : null }
})

const list = () => new ArticleList({ client: { articles: { page: { query: ask } } } } as unknown as Dashboard)
const settled = (shown: ArticleList) => expect.poll(() => shown.loading).toBe(false)
const asked = () => ask.mock.calls.map(([{ after, skip = 0 }]) => Number(after ?? 0) + skip)
const read = (shown: ArticleList) => shown.rows.filter(Boolean).length

beforeEach(() => {
  server.total = 3000
  server.added = 0
})

describe('a list of articles', () => {
  test('has a place for every article, and reads the first', async () => {
    const shown = list()
    shown.show({ search: 'boat' })
    await settled(shown)
    expect([shown.total, shown.rows.length, read(shown)]).toEqual([3000, 3000, 100])
    expect(ask.mock.calls).toEqual([[{ search: 'boat', limit: 100 }, expect.anything()]])
    expect([shown.rows[99]?.id, shown.rows[100]]).toEqual(['99', undefined])
  })

  test('is read where somebody looks, a little beyond, and nowhere else', async () => {
    const shown = list()
    shown.show({})
    await settled(shown)
    shown.need(0, 20)
    expect(ask).toHaveBeenCalledTimes(1)
    shown.need(40, 60)
    await settled(shown)
    expect(asked()).toEqual([0, 100])
    shown.need(2990, 2999)
    await settled(shown)
    expect(asked()).toEqual([0, 100, 2900])
    expect([shown.rows[2999]?.id, shown.rows[1500], read(shown)]).toEqual(['2999', undefined, 300])
    shown.need(2400, 2420)
    shown.need(1220, 1230)
    await settled(shown)
    // The block under way is kept; what was passed by is not read.
    expect(asked().slice(3)).toEqual([2400, 1200, 1100])
  })

  test('goes on from the nearest place above, so that additions to the top move nothing', async () => {
    const shown = list()
    shown.show({})
    await settled(shown)
    server.added = 7
    shown.need(520, 530)
    await settled(shown)
    expect([shown.rows[520]?.id, shown.total, shown.rows.length]).toEqual(['520', 3007, 3007])
    shown.need(3006, 3006)
    await settled(shown)
    // By then its end is known: where the rows are is no longer where the server has them.
    expect([shown.rows.length, shown.rows[2999]?.id]).toEqual([3000, '2999'])
  })

  test('gives all articles from one row to another, whatever is looked at meanwhile', async () => {
    const shown = list()
    shown.show({})
    await settled(shown)
    const { signal } = new AbortController()
    const ids: string[] = []
    for await (const articles of shown.pages(signal)) {
      shown.need(10, 20)
      ids.push(...articles.map(({ id }) => id))
    }
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([3000, '0', '2999'])
    const some: string[] = []
    for await (const articles of shown.pages(signal, 150, 1200)) some.push(...articles.map(({ id }) => id))
    expect([some.length, some[0], some.at(-1)]).toEqual([1051, '150', '1200'])
  })

  test('asks for nothing twice, but anew when it is told to: what is looked at, in place', async () => {
    const shown = list()
    shown.show({ sort: 'title' })
    shown.show({ sort: 'title' })
    await settled(shown)
    shown.need(2000, 2010)
    await settled(shown)
    ask.mockClear()
    shown.refresh()
    expect(shown.rows[2000]?.id).toBe('2000')
    await settled(shown)
    expect(asked()).toEqual([0, 2000, 1900])
    server.total = 40
    shown.refresh()
    await settled(shown)
    expect([shown.total, shown.rows.length, read(shown)]).toEqual([40, 40, 40])
  })

  test('keeps what was read when more of it fails, but not under another query', async () => {
    const shown = list()
    shown.show({})
    await settled(shown)
    ask.mockRejectedValueOnce(new TRPCClientError('refused'))
    shown.need(500, 510)
    await settled(shown)
    expect([shown.problem !== null, read(shown)]).toEqual([true, 100])
    shown.need(500, 510)
    await settled(shown)
    expect([shown.problem, shown.rows[500]?.id]).toEqual([null, '500'])
    ask.mockRejectedValueOnce(new TRPCClientError('refused'))
    shown.show({ search: 'boat' })
    await settled(shown)
    expect([shown.problem !== null, shown.total, read(shown)]).toEqual([true, undefined, 0])
  })

  test('of a library that is yet to be made is empty; what failed is a problem', async () => {
    const shown = list()
    ask.mockRejectedValueOnce(
      TRPCClientError.from({ error: { message: 'none', code: -32004, data: { httpStatus: 404 } } }),
    )
    shown.show({})
    await settled(shown)
    expect([shown.total, shown.problem]).toEqual([0, null])
    ask.mockRejectedValueOnce(new TRPCClientError('refused'))
    shown.refresh()
    await settled(shown)
    expect(shown.problem?.message).toContain('does not answer')
  })
})
