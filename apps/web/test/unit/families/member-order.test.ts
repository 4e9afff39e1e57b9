import { expect, test } from 'vitest'
import { member } from '../../../../../packages/library/test/reading/families/made.ts'
import { type Column, type Order, sortedBy } from '../../../src/views/families/member-order.ts'

const members = [
  member({ id: 'root', published: '2025-02-02', publisher: 'Meridian' }),
  member({ id: 'a', parent: 'root', published: null, publisher: 'Argus', kept: 0.2, label: 'spun' }),
  member({ id: 'b', parent: 'root', published: '2025-02-01', publisher: null, kept: 0.9, label: 'edited' }),
]

test.each<[Column, Order, string[]]>([
  ['published', 'ascending', ['b', 'root', 'a']],
  ['published', 'descending', ['root', 'b', 'a']],
  ['publisher', 'ascending', ['a', 'root', 'b']],
  ['publisher', 'descending', ['root', 'a', 'b']],
  ['kept', 'descending', ['b', 'a', 'root']],
  ['kept', 'ascending', ['a', 'b', 'root']],
  ['label', 'ascending', ['b', 'a', 'root']],
])('by %s, %s: those that have nothing there come last', (column, order, ids) => {
  expect(sortedBy(members, column, order).map(({ id }) => id)).toEqual(ids)
})
