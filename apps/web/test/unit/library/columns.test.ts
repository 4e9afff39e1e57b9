import { describe, expect, test } from 'vitest'
import { orderings, sortedBy, sortingOf } from '../../../src/views/library/columns.ts'
import { filtersIn, withFilter } from '../../../src/views/library/filters.ts'

describe('sorting', () => {
  test('begins with the newest addition, with A, and with the largest', () => {
    expect(sortingOf({})).toEqual({ sort: 'added', order: 'descending' })
    expect(sortingOf({ sort: 'title' })).toEqual({ sort: 'title', order: 'ascending' })
    expect(sortingOf({ sort: 'copies' })).toEqual({ sort: 'copies', order: 'descending' })
  })

  test('by the same column goes the other way round, and back', () => {
    const once = sortedBy({ search: 'x' }, 'title')
    const twice = sortedBy(once, 'title')
    expect(once).toEqual({ search: 'x', sort: 'title' })
    expect(twice).toEqual({ search: 'x', sort: 'title', order: 'descending' })
    expect(sortedBy(twice, 'title')).toEqual(once)
    expect(sortedBy(twice, 'added')).toEqual({ search: 'x' })
    expect(sortedBy({}, 'added')).toEqual({ sort: 'added', order: 'ascending' })
  })

  test('has a title of its own for each way', () => {
    expect(new Set(orderings.map(({ title }) => title)).size).toBe(orderings.length)
  })
})

describe('filters', () => {
  test('come and go, and leave the order alone', () => {
    const query = withFilter({ sort: 'words' }, 'copied', false)
    expect(query).toEqual({ sort: 'words', copied: false })
    expect(filtersIn(query)).toEqual(['copied'])
    expect(withFilter(query, 'copied', '')).toEqual({ sort: 'words' })
  })
})
