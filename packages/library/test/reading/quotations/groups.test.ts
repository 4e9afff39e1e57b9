import { expect, test } from 'vitest'
import { groupsOf, isAltered } from '../../../src/reading/quotations/groups.ts'
import { earliestOf, keyOf } from '../../../src/reading/quotations/fidelity.ts'
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

test('the earliest is the one with the first date; what is not dated is never it where another is', () => {
  expect(
    earliestOf({ quotation: copy, variants: [variant({ id: 'original', published: '2025-02-11' })] }).article
      .id,
  ).toBe('original')
  expect(earliestOf({ quotation: copy, variants: [variant({ id: 'undated' })] }).article.id).toBe('copy')
  expect(earliestOf({ quotation: other, variants: [variant({ id: 'undated' })] }).article.id).toBe('other')
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
