import { describe, expect, test } from 'vitest'
import { type FamilyQuery, outletsOf, selectFamilies, summaryOf } from '../../src/families/summary.ts'
import { family } from '../reading/families/made.ts'

const storm = summaryOf(
  family([
    { id: 'storm', title: 'Störm hits the coast', published: '2025-02-01', publisher: 'Meridian' },
    { id: 's2', parent: 'storm', published: '2025-02-11', publisher: 'The Ledger', label: 'spun' },
    { id: 's3', parent: 'storm', published: '2025-02-03', publisher: 'Meridian', label: 'spun' },
    { id: 's4', parent: 's2', published: null, label: 'reprint' },
  ]),
)
const vote = summaryOf(
  family([
    { id: 'vote', title: 'Council votes', published: '2025-06-01', publisher: 'Courier' },
    { id: 'v2', parent: 'vote', published: '2025-06-01', publisher: 'The Ledger' },
  ]),
)
const undated = summaryOf(
  family([
    { id: 'undated', title: null, published: null },
    { id: 'u2', parent: 'undated', published: null },
  ]),
)

const selected = (query: FamilyQuery) => selectFamilies([vote, undated, storm], query).map(({ id }) => id)

test('a family in short', () => {
  expect(storm).toMatchObject({ id: 'storm', size: 4, days: 11, from: '2025-02-01', to: '2025-02-11' })
  expect(storm.labels).toEqual([
    ['spun', 2],
    ['reprint', 1],
  ])
  expect(undated).toMatchObject({ title: 'undated', days: 0, from: null })
  expect(outletsOf([storm, vote])[0]).toBe('The Ledger')
})

describe('a list of families', () => {
  test.each<[FamilyQuery, string[]]>([
    [{}, ['storm', 'undated', 'vote']],
    [{ sort: 'span' }, ['storm', 'vote', 'undated']],
    [{ sort: 'latest' }, ['vote', 'storm', 'undated']],
    [{ sort: 'earliest' }, ['storm', 'vote', 'undated']],
    [{ sort: 'title' }, ['vote', 'storm', 'undated']],
    [{ minSize: 3 }, ['storm']],
    [{ publisher: 'The Ledger' }, ['storm', 'vote']],
    [{ search: 'STORM' }, ['storm']],
    [{ search: 'ledger council' }, ['vote']],
    [{ since: '2025-02-05' }, ['storm', 'vote']],
    [{ since: '2025-02-12', until: '2025-06-30' }, ['vote']],
    [{ until: '2025-02-01' }, ['storm']],
  ])('%o', (query, ids) => {
    expect(selected(query)).toEqual(ids)
  })
})
