import { describe, expect, test } from 'vitest'
import { emptyList, pagedAfter } from '../../../src/session/parts/list/paged.ts'
import { allAgain } from '../../../src/session/parts/list/search-keys.ts'
import {
  nothingSearched,
  rowAtCursor,
  type SearchedList,
  searchedListAfter,
  type SearchedListAction,
} from '../../../src/session/parts/list/searched.ts'

type Fruits = SearchedList<string, 'name' | 'weight' | 'colour'>

const read = pagedAfter(emptyList<string>(), {
  type: 'pageRead',
  index: 0,
  version: 'all',
  page: { rows: ['apple', 'pear', 'plum'], total: 3, next: null },
})
const fruits: Fruits = { ...nothingSearched, list: read, sort: 'name' }

const after = (...actions: SearchedListAction[]): Fruits =>
  actions.reduce((state, action) => searchedListAfter(state, action, ['name', 'weight', 'colour']), fruits)

const down: SearchedListAction = { type: 'moved', by: 1 }

describe('a list that is searched', () => {
  test('begins anew with every letter, and has no row to do something with until it has come', () => {
    expect(rowAtCursor(after(down))).toBe('pear')
    const searched = after(down, { type: 'searchBegun' }, { type: 'typed', text: 'p' })
    expect(searched).toMatchObject({ search: 'p', isSearching: true, list: { cursor: 0, isStale: true } })
    expect(rowAtCursor(searched)).toBeUndefined()
  })

  test('stays as it is when the search ends, and is another one when it is dropped', () => {
    const ended = after({ type: 'typed', text: 'p' }, { type: 'searchEnded' })
    expect(ended).toMatchObject({ search: 'p', isSearching: false })
    expect(searchedListAfter(ended, { type: 'searchDropped' }, ['name'])).toMatchObject({
      search: '',
      isSearching: false,
      list: { isStale: true },
    })
  })

  test('goes on being searched when all that was entered is erased', () => {
    expect(after({ type: 'typed', text: 'p' }, { type: 'cleared' })).toMatchObject({
      search: '',
      isSearching: true,
    })
  })

  test('is sorted by one thing after the other', () => {
    const sorted: SearchedListAction = { type: 'sorted' }
    expect(after(sorted, sorted).sort).toBe('colour')
    expect(after(sorted, sorted, sorted).sort).toBe('name')
    expect(after(down, sorted).list).toMatchObject({ cursor: 0, isStale: true })
  })
})

test('all is offered again only where something is looked for', () => {
  expect(allAgain('', 'fruits')).toEqual([])
  expect(allAgain('p', 'fruits')).toMatchObject([{ does: 'all fruits again', presses: ['esc'] }])
})
