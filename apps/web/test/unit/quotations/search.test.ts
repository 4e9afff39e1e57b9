import { describe, expect, test, vi } from 'vitest'
import { quotation, variant } from '../../../../../packages/library/test/reading/quotations/made.ts'
import type { Client } from '../../../src/api/client.ts'
import type { Quotation, Variants } from '../../../src/views/quotations/quotation.ts'
import { QuotationSearch } from '../../../src/views/quotations/search.svelte.ts'
import type { QuotationQuery } from '../../../src/routing/route.ts'

/**
 * Quotations that stand in two articles each, the later one altered where it
 * says so; told of from the earlier.
 */
const original = (number: number) =>
  quotation({ id: `original${number}`, text: `words ${number}`, published: '2025-02-01' })
const copy = (number: number) =>
  quotation({ id: `copy${number}`, text: `words ${number}`, published: '2025-02-02' })
const isAltered = (number: number) => number % 5 === 0

function variantsOf({ article }: Quotation): Variants {
  const number = Number(/\d+/u.exec(article.id)![0])
  const other = variant({ id: `copy${number}`, published: '2025-02-02' }, { same: !isAltered(number) })
  return { quotation: original(number), variants: [other] }
}

/** A server whose pages hold these quotations. */
function clientWith(pages: Quotation[][]) {
  const all = pages.flat()
  const search = vi.fn<(asked: { after?: string }) => Promise<unknown>>(async ({ after = '0' }) => ({
    quotations: pages[Number(after)] ?? [],
    next: Number(after) + 1 < pages.length ? String(Number(after) + 1) : null,
  }))
  const variants = vi.fn<(asked: { id: string }) => Promise<Variants>>(async ({ id }) =>
    variantsOf(all.find(({ article }) => article.id === id)!),
  )
  const client = { quotations: { search: { query: search }, variants: { query: variants } } }
  return { client: client as unknown as Client, search, variants }
}

async function searched(client: Client, query: QuotationQuery = {}): Promise<QuotationSearch> {
  const here = new QuotationSearch(client, query)
  await here.more()
  return here
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe('a search over quotations', () => {
  test('shows each once, told of from the earliest article that has it', async () => {
    const { client } = clientWith([[...range(0, 6).map(copy), ...range(0, 6).map(original)]])
    const { groups, isComplete, loading } = await searched(client)
    expect(groups.map(({ quotation: { article } }) => article.id)).toEqual(
      range(0, 6).map((n) => `original${n}`),
    )
    expect(isComplete).toBe(true)
    expect(loading).toBe(false)
  })

  test('goes on until there is something to read, and then waits to be asked', async () => {
    const { client, search } = clientWith(
      [range(0, 2), [], range(2, 14), range(14, 20)].map((page) => page.map(original)),
    )
    const here = await searched(client)
    expect(search).toHaveBeenCalledTimes(3)
    expect(here.groups).toHaveLength(14)
    await here.more()
    expect(here.groups).toHaveLength(20)
    expect(here.isComplete).toBe(true)
  })

  test('for altered ones asks for those alone, a page at a time, and knows how many there are', async () => {
    const told = range(0, 45).map((number) => variantsOf(original(number)))
    const altered = vi.fn<(asked: { offset: number; limit: number }) => Promise<unknown>>(
      async ({ offset, limit }) => ({
        quotations: told.slice(offset, offset + limit),
        total: 45,
        waiting: 0,
      }),
    )
    const here = await searched({ quotations: { altered: { query: altered } } } as unknown as Client, {
      altered: true,
      speaker: 'Finch',
    })
    expect(here.groups.map(({ key }) => key)).toEqual(range(0, 20).map((number) => `0 original${number}`))
    expect([here.total, here.isComplete]).toEqual([45, false])
    expect(altered.mock.calls[0]![0]).toEqual({ speaker: 'Finch', offset: 0, limit: 20 })
    await here.more()
    await here.more()
    expect(here.groups).toHaveLength(45)
    expect(here.isComplete).toBe(true)
    await here.again()
    expect(here.groups).toHaveLength(20)
  })

  test('that was left ends quietly, and shows no more', async () => {
    const { client } = clientWith([range(0, 12).map(original)])
    const here = new QuotationSearch(client, {})
    const work = here.more()
    here.cancel()
    await work
    expect(here.loading).toBe(false)
    expect(here.problem).toBeNull()
  })
})
