import { TRPCClientError } from '@trpc/client'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dashboard } from '../../../src/dashboard.svelte.ts'
import { ArticleList } from '../../../src/library/article-list.svelte.ts'
import { listed } from './articles.ts'

interface Asked {
  search?: string
  after?: string
  limit: number
}

/** A server with so many articles, which gives pages of them. */
const server = { total: 3000 }
const ask = vi.fn(async ({ after = '0', limit }: Asked) => {
  const from = Number(after)
  const articles = Array.from({ length: Math.min(limit, server.total - from) }, (_, index) =>
    listed(`${from + index}`),
  )
  const end = from + articles.length
  return { articles, total: server.total, next: end < server.total ? String(end) : null }
})

const list = () => new ArticleList({ client: { articles: { page: { query: ask } } } } as unknown as Dashboard)
const settled = (shown: ArticleList) => expect.poll(() => shown.loading).toBe(false)

beforeEach(() => {
  server.total = 3000
})

describe('a list of articles', () => {
  test('has a place for every article, and reads the first', async () => {
    const shown = list()
    shown.show({ search: 'boat' })
    await settled(shown)
    expect([shown.total, shown.rows.length, shown.articles.length]).toEqual([3000, 3000, 100])
    expect(ask.mock.calls).toEqual([[{ search: 'boat', limit: 100 }, expect.anything()]])
    expect([shown.rows[99]?.id, shown.rows[100]]).toEqual(['99', undefined])
  })

  test('is read as far as somebody looks, by large pages when that is far', async () => {
    const shown = list()
    shown.show({})
    await settled(shown)
    shown.need(50)
    expect(ask).toHaveBeenCalledTimes(1)
    shown.need(150)
    await settled(shown)
    shown.need(2500)
    await settled(shown)
    expect(shown.rows[2500]?.id).toBe('2500')
    expect(ask.mock.calls.map(([{ limit }]) => limit)).toEqual([100, 200, 1000, 1000, 1000])
    shown.need(2999)
    await settled(shown)
    expect(ask).toHaveBeenCalledTimes(5)
  })

  test('is read to its end when all of it is asked for, whatever is looked at meanwhile', async () => {
    const shown = list()
    shown.show({})
    await settled(shown)
    const all = shown.readAll()
    shown.need(10)
    expect((await all).length).toBe(3000)
    ask.mockRejectedValueOnce(new TRPCClientError('refused'))
    shown.refresh()
    await settled(shown)
    expect(shown.problem).not.toBeNull()
    expect((await shown.readAll()).length).toBe(3000)
  })

  test('asks for nothing twice, but anew when it is told to', async () => {
    const shown = list()
    shown.show({ sort: 'title' })
    shown.show({ sort: 'title' })
    await settled(shown)
    server.total = 40
    shown.refresh()
    await settled(shown)
    expect([ask.mock.calls.length, shown.total, shown.rows.length]).toEqual([2, 40, 40])
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
