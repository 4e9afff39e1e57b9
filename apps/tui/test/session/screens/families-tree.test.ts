import { summaryOf, treeOf } from '@unspin/library/reading'
import { describe, expect, test } from 'vitest'
import { family } from '../../../../../packages/library/test/reading/families/made.ts'
import { parseFamilySearch } from '../../../src/session/screens/families/list/search.ts'
import { rowAtCursor } from '../../../src/session/parts/list/searched.ts'
import { beginFamilies, familiesAfter } from '../../../src/session/screens/families/list/state.ts'
import { nextMatch } from '../../../src/session/screens/families/tree/search.ts'
import { beginFamily, familyAfter, rowHere } from '../../../src/session/screens/families/tree/state.ts'

const made = family([
  { id: 'root', title: 'Storm', published: '2025-02-01' },
  { id: 'a', parent: 'root', title: 'Storm again', published: '2025-02-02' },
  { id: 'b', parent: 'a', title: 'Gale', publisher: 'Ledger', published: '2025-02-03' },
  { id: 'c', parent: 'a', title: 'Storm', published: '2025-02-04', label: 'spun' },
  { id: 'd', parent: 'root', title: 'Wind', published: '2025-02-05' },
])

describe('finding a member', () => {
  const root = treeOf(made.members)

  test.each([
    ['gale', 0, 'b'],
    ['LEDGER 2025-02', 0, 'b'],
    ['spun', 0, 'c'],
    ['storm', 0, 'root'],
    ['storm', 1, 'a'],
    ['storm', -1, 'c'],
    ['nothing', 0, null],
    [' ', 1, null],
  ] as const)('%o, %i on', (search, steps, id) => {
    expect(nextMatch(root, undefined, search, steps)).toBe(id)
  })
})

describe('a family that is read again', () => {
  test('leaves a person where they are, with what they have folded', () => {
    const read = familyAfter(beginFamily('b'), { type: 'familyRead', family: made })
    const at = (state: typeof read) => {
      const row = rowHere(state)
      return row?.type === 'member' ? row.branch.member.id : null
    }
    expect(at(read)).toBe('b')
    const folded = familyAfter(familyAfter(read, { type: 'closed' }), { type: 'closed' })
    const again = familyAfter(folded, { type: 'familyRead', family: made })
    expect(at(again)).toBe('a')
    expect(again.tree!.rows).toHaveLength(3)
  })
})

describe('the list', () => {
  test.each([
    ['storm', { search: 'storm' }],
    ['size:12 storm', { search: 'storm', minSize: 12 }],
    ['size: storm', { search: 'storm' }],
    ['size:0', { minSize: 2 }],
    ['outlet:led since:2025', { publisher: 'Ledger', since: '2025-01-01' }],
  ])('is searched for %o', (text, query) => {
    expect(parseFamilySearch(text, ['Ledger', 'Courier'])).toEqual(query)
  })

  test('that is read again keeps to the family a person is at, and to the end of it', () => {
    const summaries = ['x', 'y', 'z'].map((id) => summaryOf(family([{ id }, { id: `${id}2`, parent: id }])))
    const read = (state: typeof beginFamilies, families: typeof summaries, version: string) =>
      familiesAfter(state, { type: 'familiesRead', index: 0, version, families, total: families.length, all: 3, waiting: 0 }) // prettier-ignore
    const all = familiesAfter(read(beginFamilies, summaries, 'v'), { type: 'moved', by: 2 })
    expect(rowAtCursor(read(all, summaries.slice(1), 'w'))!.id).toBe('z')
    expect(rowAtCursor(read(all, summaries.slice(0, 2), 'w'))!.id).toBe('y')
  })
})
