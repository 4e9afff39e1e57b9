import { setTimeout } from 'node:timers/promises'
import { compare } from '@unspin/core'
import {
  type Entry,
  families,
  familyOutlets,
  familySummaries,
  familyWith,
  linkArticles,
  MemoryStore,
  openSqliteStore,
  prospectsOf,
  type Store,
} from '@unspin/library'
import { selectFamilies, summaryOf } from '@unspin/library/reading'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import * as grouping from '../../src/families/groups.ts'
import { entry, madeText, madeWords, random } from '../store/entries.ts'
import { entries, expectedFamilies } from './fixtures.ts'

vi.mock(import('../../src/families/groups.ts'), { spy: true })

async function linkAll(store: Store): Promise<number> {
  let compared = 0
  for await (const progress of linkArticles(store)) compared = progress.compared
  return compared
}

async function storeOf(batches: Entry[][]): Promise<Store> {
  const store = await openSqliteStore(':memory:')
  for (const batch of batches) {
    await store.put(batch)
    await linkAll(store)
  }
  return store
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const draw = random(seed)
  return items
    .map((item) => [draw(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item)
}

/** What of the families must not depend on how they came about. */
async function shapeOf(store: Store) {
  const { families: found } = await families(store, { limit: 1000 })
  return found
    .map(({ id, members }) => ({
      id,
      branches: members.map((member) => `${member.id} < ${member.parent}`).sort(),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

const idsOf = async (store: Store) =>
  (await families(store, { limit: 1000 })).families
    .map(({ members }) => members.map(({ id }) => id).sort())
    .sort()

describe('the families of the fixtures', () => {
  let store: Store
  beforeAll(async () => {
    store = await storeOf([entries])
  })

  test('are found, each with all its copies and with nothing else', async () => {
    expect(await idsOf(store)).toEqual(expectedFamilies)
  })

  test('begin with their source wherever its own comparisons tell the direction', async () => {
    const { families: found } = await families(store, { limit: 1000 })
    const told = found.filter((family) => family.told.original > 0)

    expect(told.length).toBeGreaterThan(7)
    const right = told.filter(({ id }) => id.endsWith('/source'))
    expect(right.length).toBeGreaterThanOrEqual(told.length - 1)
  })

  test('are trees of verified copies: each member but the first was made from an earlier one', async () => {
    for (const { id, members } of (await families(store)).families) {
      const seen = new Set<string>()
      for (const member of members) {
        if (member.parent === null) expect(member.id).toBe(id)
        else expect(seen).toContain(member.parent)
        seen.add(member.id)
      }
    }
    const { id, parent, link: edge } = (await families(store)).families[0]!.members[1]!
    const [one, other] = (await store.read([id, parent!])).map((stored) => stored!.article)
    const { verdict } = compare(one!, other!)
    expect(edge).toMatchObject({ label: verdict.label, confidence: verdict.confidence })
  })

  test('are led to by every member, and by nothing else', async () => {
    const family = await familyWith(store, 'fam-A03/excerpt')

    expect(family).toMatchObject({ id: 'fam-A03/source', outlets: ['The Cape Sentinel'], from: '2024-11-06' })
    expect(await familyWith(store, 'fam-A03/independent')).toBeNull()
    expect(await familyWith(store, 'nobody')).toBeNull()
  })

  test('are listed by size, a page at a time', async () => {
    const { total, families: second } = await families(store, { offset: 1, limit: 1 })
    expect(total).toBe(12)
    expect(second).toEqual([(await families(store)).families[1]])
    expect(await families(store, { minSize: 8 })).toEqual({ families: [], total: 0 })
  })

  test('are told in short as they are in full, those that are asked for', async () => {
    const { families: all } = await families(store)
    const inFull = selectFamilies(all.map(summaryOf), {})

    expect(await familySummaries(store, { offset: 1, limit: 3 })).toEqual({
      families: inFull.slice(1, 4),
      total: 12,
      all: 12,
    })
    expect(await familySummaries(store, { search: 'cape sentinel', sort: 'latest' })).toMatchObject({
      families: [{ id: 'fam-A03/source' }],
      total: 1,
    })
    expect(await familyOutlets(store)).toContain('The Cape Sentinel')
  })

  test('are told in short anew when copies are gone, untitled ones by their first words', async () => {
    const changing = new MemoryStore()
    await changing.put(['a', 'b', 'c'].map((id) => entry(madeText(80, 1), { id })))
    await linkAll(changing)
    vi.mocked(grouping.groupsOf).mockClear()
    expect((await families(changing)).total).toBe(1)
    const [before] = (await familySummaries(changing)).families
    expect(grouping.groupsOf).toHaveBeenCalledOnce()
    expect(before).toMatchObject({ size: 3, title: (await changing.versions('a'))[0]!.opening })

    await changing.delete(['b'])
    expect((await familySummaries(changing)).families).toMatchObject([{ size: 2 }])
    await changing.delete(['c'])
    expect(await familySummaries(changing)).toEqual({ families: [], total: 0, all: 0 })
  })

  test('are the same when others look in the index, ahead, and answer out of turn', async () => {
    const ahead = await openSqliteStore(':memory:')
    await ahead.put(shuffled(entries, 2))
    const asked: string[] = []
    const look = async (ids: readonly string[]) => {
      asked.push(...ids)
      // The first of three is the last to be answered.
      await setTimeout(40 * (3 - (Math.ceil(asked.length / ids.length) % 3)))
      return prospectsOf(ahead, ids)
    }
    for await (const { done } of linkArticles(ahead, { elsewhere: { look, threads: 3 } }))
      expect(asked.length).toBeGreaterThanOrEqual(done)

    expect(asked.toSorted()).toEqual(entries.map(({ id }) => id).toSorted())
    expect(await shapeOf(ahead)).toEqual(await shapeOf(store))
  })

  test('are the same when the articles come one batch after the other, and each pair is compared once', async () => {
    const mixed = shuffled(entries, 1)
    const inBatches = await storeOf([mixed.slice(0, 40), mixed.slice(40, 41), mixed.slice(41)])

    expect(await shapeOf(inBatches)).toEqual(await shapeOf(store))
    expect(await linkAll(inBatches)).toBe(0)
  })

  test.each([2, 3])('are the same in whatever order the articles come (%i)', async (seed) => {
    expect(await shapeOf(await storeOf([shuffled(entries, seed)]))).toEqual(await shapeOf(store))
  })

  test('are the same in memory', async () => {
    const memory = new MemoryStore()
    await memory.put(entries)
    await linkAll(memory)
    expect(await shapeOf(memory)).toEqual(await shapeOf(store))
  })
})

test('a story that very many tell is one family, and no more is compared than grows with their number', async () => {
  const words = madeWords(80, 1)
  const tellers = Array.from({ length: 280 }, (_, i) =>
    entry(words.with((7 * i) % 80, `own${i}`).join(' '), { id: `t${i}` }),
  )
  const store = new MemoryStore()
  await store.put(tellers)

  const compared = await linkAll(store)

  expect((await families(store, { minSize: 10 })).families.map(({ members }) => members.length)).toEqual([
    280,
  ])
  expect(compared).toBeLessThan(10 * 280)
})
