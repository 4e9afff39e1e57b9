import { expect, test, vi } from 'vitest'
import { family } from '../../../../../packages/library/test/reading/families/made.ts'
import type { Client } from '../../../src/api/client.ts'
import { summaryOf } from '../../../src/api/reading.ts'
import type { Dashboard } from '../../../src/dashboard.svelte.ts'
import { FamilyList } from '../../../src/families/family-list.svelte.ts'

/** A library of so many families, the largest first. */
function listOf(total: number) {
  const all = Array.from({ length: total }, (_, index) =>
    summaryOf(family([{ id: `f${index}` }, { id: `copy of f${index}`, parent: `f${index}` }])),
  )
  const query = vi.fn<(asked: { offset: number; limit: number }) => Promise<unknown>>(
    async ({ offset, limit }) => ({ families: all.slice(offset, offset + limit), total }),
  )
  const client = { families: { summaries: { query } } } as unknown as Client
  return { list: new FamilyList({ client } as Dashboard), query }
}

test('the first families come at once, the rest in large parts', async () => {
  const { list, query } = listOf(1200)
  await list.query.load()
  expect(query.mock.calls.map(([asked]) => asked)).toEqual([
    { offset: 0, limit: 50 },
    { offset: 50, limit: 1000 },
    { offset: 1050, limit: 1000 },
  ])
  expect(list.families).toHaveLength(1200)
  expect(list.families[0]).toMatchObject({ id: 'f0', size: 2 })
  expect(list.total).toBe(1200)
})

test('few families are one question', async () => {
  const { list, query } = listOf(3)
  await list.query.load()
  expect(query).toHaveBeenCalledTimes(1)
  expect(list.families).toHaveLength(3)
})

test('very many are listed up to a number, and counted all', async () => {
  const { list } = listOf(6200)
  await list.query.load()
  expect(list.families).toHaveLength(5050)
  expect(list.total).toBe(6200)
})

test('asking again does not show fewer in between', async () => {
  const { list, query } = listOf(1200)
  await list.query.load()
  const shown: number[] = []
  query.mockImplementation(async ({ offset, limit }) => {
    shown.push(list.families.length)
    return {
      families: Array.from({ length: Math.min(limit, 1200 - offset) }, (_, index) =>
        summaryOf(family([{ id: `g${offset + index}` }])),
      ),
      total: 1200,
    }
  })
  await list.query.load()
  expect(shown).toEqual([1200, 1200, 1200])
  expect(list.families[0]).toMatchObject({ id: 'g0' })
})
