import { expect, test, vi } from 'vitest'
import { family } from '../../../../../packages/library/test/reading/families/made.ts'
import type { Client } from '../../../src/api/client.ts'
import { summaryOf } from '../../../src/api/reading.ts'
import type { Dashboard } from '../../../src/dashboard.svelte.ts'
import { FamilyList } from '../../../src/views/families/family-list.svelte.ts'

/** A library of so many families, a third of which any search finds. */
function listOf(all: number) {
  const families = Array.from({ length: all }, (_, index) =>
    summaryOf(family([{ id: `f${index}` }, { id: `copy of f${index}`, parent: `f${index}` }])),
  )
  const query = vi.fn<(asked: { search?: string; offset: number; limit: number }) => Promise<unknown>>(
    async ({ search, offset, limit }) => {
      const selected = search ? families.filter((_, index) => index % 3 === 0) : families
      return { families: selected.slice(offset, offset + limit), total: selected.length, all }
    },
  )
  const client = { families: { summaries: { query } } } as unknown as Client
  return { list: new FamilyList({ client } as Dashboard), query }
}

test('families are selected by the server, and read where somebody looks', async () => {
  const { list, query } = listOf(1200)
  list.show({ search: 'boat', sort: 'span' })
  await expect.poll(() => list.loading).toBe(false)
  expect([list.total, list.all, list.rows.length]).toEqual([400, 1200, 400])
  list.need(390, 399)
  await expect.poll(() => list.loading).toBe(false)
  expect([list.rows[399]?.id, list.rows[200]]).toEqual(['f1197', undefined])
  expect(query.mock.calls.map(([asked]) => asked)).toEqual([
    { search: 'boat', sort: 'span', offset: 0, limit: 100 },
    { search: 'boat', sort: 'span', offset: 300, limit: 100 },
  ])
})
