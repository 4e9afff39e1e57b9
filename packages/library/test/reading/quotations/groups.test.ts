import { expect, test } from 'vitest'
import { groupsOf, isAltered } from '../../../src/reading/quotations/groups.ts'
import { fidelityInWords, keyOf } from '../../../src/reading/quotations/fidelity.ts'
import { spreadInWords } from '../../../src/reading/quotations/spread.ts'
import type { Variant } from '../../../src/quotations/variants.ts'
import { quotation, variant } from './made.ts'

const copy = quotation({ id: 'copy', published: '2025-02-13', text: 'We had been cold' })
const other = quotation({ id: 'other', index: 2, text: 'No comment' })
const original = quotation({ id: 'original', published: '2025-02-11' })
const altered = variant({ id: 'copy', published: '2025-02-13', text: 'We had been cold' }, { same: false })

test('until variants are known, each quotation stands alone', () => {
  const groups = groupsOf([copy, other, original], new Map())
  expect(groups.map(({ quotation: { text }, variants }) => [text, variants])).toEqual([
    ['We had been cold', null],
    ['No comment', null],
    ['We were cold', null],
  ])
})

test('a quotation stands once, told of from the earliest article, where the list first had it', () => {
  const groups = groupsOf(
    [copy, other, original],
    new Map([[keyOf(copy), { quotation: original, variants: [altered] }]]),
  )
  expect(groups.map((group) => group.quotation.text)).toEqual(['We were cold', 'No comment'])
  expect(groups.map(isAltered)).toEqual([true, false])
})

test('a quotation that two entries lead to stands once', () => {
  const told = { quotation: original, variants: [altered] }
  const again = quotation({ id: 'again', published: '2025-02-14', text: 'We were cold' })
  const known = new Map([copy, again].map((found) => [keyOf(found), told]))
  expect(groupsOf([copy, again], known)).toHaveLength(1)
})

test('what differs is told to have become so only where it came later', () => {
  const changes = [
    { a: [0, 2], b: [0, 2], relation: 'other' },
    { a: [3, 5], b: [3, 3], relation: 'dropped' },
  ] as const
  const told = { same: false, cut: false, changes: changes.map((change) => ({ ...change, a: [...change.a], b: [...change.b] })) as Variant['changes'] } // prettier-ignore
  expect(fidelityInWords({ ...told, order: 'later' })).toBe('Altered: 1 replaced, 1 left out')
  expect(fidelityInWords({ ...told, order: 'unknown' })).toBe(
    'Different: 1 different, 1 only above; which of the two came first is not known',
  )
  expect(
    spreadInWords([
      { ...told, order: 'unknown' },
      { ...told, order: 'later' },
    ]),
  ).toBe('in 2 other articles, altered in 1, different in 1')
  const [, dropped] = told.changes
  const added = { ...dropped!, relation: 'added' as const }
  const cut = { same: false, cut: true, order: 'later' as const }
  expect(fidelityInWords({ ...cut, changes: [dropped!] })).toBe('Cut short')
  expect(fidelityInWords({ ...cut, changes: [added] })).toBe('Longer')
  expect(fidelityInWords({ ...cut, changes: [dropped!, added] })).toBe('Another part of it')
})

test('a cut quotation is not an altered one', () => {
  const [group] = groupsOf(
    [original],
    new Map([
      [
        keyOf(original),
        { quotation: original, variants: [variant({ id: 'x' }, { same: false, cut: true })] },
      ],
    ]),
  )
  expect(isAltered(group!)).toBe(false)
})
