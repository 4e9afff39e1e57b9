import { paletteOf, type Palette } from '../../../src/text/palette.ts'
import { describe, expect, test } from 'vitest'
import { quotation, variant } from '../../../../../packages/library/test/reading/quotations/made.ts'
import { changedLines } from '../../../src/session/screens/quotations/changed-text.ts'
import {
  parseQuotationSearch,
  withAltered,
  withSpeaker,
} from '../../../src/session/screens/quotations/search.ts'
import {
  beginQuotations,
  placesOf,
  quotationsAfter,
  type QuotationsState,
} from '../../../src/session/screens/quotations/state.ts'

describe('a search', () => {
  test.each([
    ['cold night', { search: 'cold night' }, false],
    ['speaker:"Ada Finch" cold', { speaker: 'Ada Finch', search: 'cold' }, false],
    ['speaker:finch altered:yes', { speaker: 'finch' }, true],
    ['altered:no speaker: cold', { search: 'cold' }, false],
    ['outlet:led until:2024', { publisher: 'Ledger', until: '2024-12-31' }, false],
  ])('%o', (text, query, altered) => {
    expect(parseQuotationSearch(text, ['Ledger'])).toEqual({ query, altered })
  })

  test('takes conditions in and out again', () => {
    expect(withSpeaker('cold', 'Ada "A" Finch')).toBe('cold speaker:"Ada A Finch"')
    expect(withSpeaker('cold speaker:"Ada A Finch"', 'Ada "A" Finch')).toBe('cold')
    expect(withAltered(withAltered('cold'))).toBe('cold')
  })
})

const first = quotation({ id: 'first', published: '2025-02-01' })
const second = quotation({ id: 'second', published: '2025-02-02', text: 'We had been cold' })
const third = quotation({ id: 'third', text: 'No comment' })
const altered = variant({ id: 'second', published: '2025-02-02', text: 'We had been cold' }, { same: false })

const answered = (state: QuotationsState, quotations = [second, third], next: string | null = null) =>
  quotationsAfter(state, { type: 'quotationsFound', quotations, next, asked: '{}', revision: 0 })

describe('the list', () => {
  test('goes on where it ended, but begins anew for another question', () => {
    const more = answered(answered(beginQuotations, [second], 'next'), [third])
    expect(more.groups).toHaveLength(2)
    const other = quotationsAfter(more, { type: 'quotationsFound', quotations: [third], next: null, asked: '{"search":"no"}', revision: 0 }) // prettier-ignore
    expect(other.groups).toHaveLength(1)
  })

  test('tells a quotation from the earliest article once it is known, and keeps a person at it', () => {
    const found = quotationsAfter(answered(beginQuotations), { type: 'moved', by: 1 })
    const known = quotationsAfter(found, { type: 'variantsRead', key: '0 second', variants: { quotation: first, variants: [altered] } }) // prettier-ignore
    expect(known.groups[0]!.quotation.article.id).toBe('first')
    expect(known.groups[known.cursor]!.quotation.text).toBe('No comment')
    const top = quotationsAfter(known, { type: 'movedTo', end: 'first' })
    expect(placesOf(top).map(({ article }) => article.id)).toEqual(['first', 'second'])
    expect(quotationsAfter(top, { type: 'alteredToggled' }).groups).toHaveLength(1)
  })

  test('forgets what it knew of an earlier state of the library', () => {
    const known = quotationsAfter(answered(beginQuotations), { type: 'variantsRead', key: '0 second', variants: { quotation: first, variants: [altered] } }) // prettier-ignore
    const anew = quotationsAfter(known, { type: 'quotationsFound', quotations: [second], next: null, asked: '{}', revision: 1 }) // prettier-ignore
    expect(anew.groups[0]!.variants).toBeNull()
  })
})

describe('altered words', () => {
  const words = { text: 'We were very cold', span: [100, 117] as const }
  const changes = [
    { a: [103, 107], b: [0, 0], relation: 'form' },
    { a: [108, 112], b: [0, 0], relation: 'dropped' },
    { a: [113, 117], b: [0, 0], relation: 'synonym' },
  ] as const
  const shown = (palette: Palette | null, unicode: boolean, width = 60) =>
    changedLines(words, changes, { side: 'a', lead: 'above ', width }, { palette, unicode })

  test('are marked by signs and brackets', () => {
    expect(shown(null, true)).toEqual(['above We [~were] {−very} [⇄cold]'])
    expect(shown(null, false)).toEqual(['above We [~were] {-very} [%cold]'])
  })

  test('are marked by colours too', () => {
    expect(shown(paletteOf(4, 'any'), true)[0]).toMatch(/\u001b\[33m.*⇄cold/)
  })

  test('keep to the measure', () => {
    expect(shown(null, true, 22)).toEqual(['above We [~were]', '      {−very} [⇄cold]'])
  })
})
