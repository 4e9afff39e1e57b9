import { describe, expect, test } from 'vitest'
import { begunAnew, emptyList, missingPage, type Paged, pagedAfter, type PagedAction, pageSize, rowAt, startOf } from '../../../src/session/parts/list/paged.ts' // prettier-ignore

const total = 1000
const room = 20

/** What a library would answer for a page. */
function page(index: number, version = 'v', of = total): PagedAction<number> {
  const first = index * pageSize
  const rows = Array.from({ length: Math.min(pageSize, of - first) }, (_, row) => first + row)
  const next = first + pageSize < of ? String(first + pageSize) : null
  return { type: 'pageRead', index, version, page: { rows, total: of, next } }
}

/** The list once all is read that is asked for. */
function settled(list: Paged<number>, version = 'v'): { list: Paged<number>; read: number[] } {
  const read: number[] = []
  for (
    let index = missingPage(list, room, version);
    index !== null;
    index = missingPage(list, room, version)
  ) {
    read.push(index)
    list = pagedAfter(list, page(index, version))
  }
  return { list, read }
}

const begun = settled(emptyList<number>()).list
const moved = (list: Paged<number>, by: number) => pagedAfter(list, { type: 'moved', by })

describe('a list that is kept elsewhere', () => {
  test('is read where it is seen', () => {
    expect(settled(emptyList<number>()).read).toEqual([0])
    expect(settled(moved(begun, pageSize - room)).read).toEqual([1])
  })

  test('knows its end before it was read', () => {
    expect(begun.total).toBe(total)
    expect(pagedAfter(begun, { type: 'movedTo', end: 'last' }).cursor).toBe(total - 1)
  })

  test('is read at its end by one question, and keeps only what is near', () => {
    const { list, read } = settled(pagedAfter(begun, { type: 'movedTo', end: 'last' }))
    expect(read).toEqual([9])
    expect(rowAt(list, total - 1)).toBe(total - 1)
    expect(settled(moved(list, -6 * pageSize)).list.pages.size).toBeLessThanOrEqual(5)
    expect(settled(pagedAfter(list, { type: 'movedTo', end: 'first' })).read).toEqual([])
  })

  test('is asked for from the nearest place that is known of this version', () => {
    expect(startOf(emptyList<number>(), 0, 'v')).toEqual({})
    expect(startOf(begun, 1, 'v')).toEqual({ after: '100' })
    expect(startOf(begun, 9, 'v')).toEqual({ after: '100', skip: 800 })
    expect(startOf(begun, 9, 'later')).toEqual({ skip: 900 })
  })

  test('that has yet to come is gone down all the same', () => {
    const none = pagedAfter(begun, page(0, 'v', 0))
    const stale = begunAnew(none)
    expect(moved(none, 2).cursor).toBe(0)
    expect(pagedAfter(moved(stale, 2), page(0, 'w')).cursor).toBe(2)
    expect(pagedAfter(moved(stale, 2), page(0, 'w', 2)).cursor).toBe(1)
  })

  test('that grows at its top keeps a person at their row, unless that is the first', () => {
    const grown = (list: Paged<number>) => pagedAfter(list, page(0, 'w', total + 30), true)
    expect(grown(moved(begun, 5)).cursor).toBe(35)
    expect(grown(begun).cursor).toBe(0)
    expect(pagedAfter(moved(begun, 5), page(0, 'w', total + 30)).cursor).toBe(5)
  })

  test('shows what was there until what is there now has come', () => {
    expect(missingPage(begun, room, 'later')).toBe(0)
    expect(rowAt(begun, 3)).toBe(3)
    expect(settled(begun, 'later').read).toEqual([0])
  })

  test('that has become shorter holds the cursor', () => {
    const far = settled(moved(begun, 500)).list
    expect(pagedAfter(far, page(0, 'w', 3))).toMatchObject({ cursor: 2, total: 3 })
  })

  test('that is empty asks no more', () => {
    expect(missingPage(pagedAfter(emptyList<number>(), page(0, 'v', 0)), room, 'v')).toBeNull()
  })
})
