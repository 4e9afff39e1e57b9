import { describe, expect, test } from 'vitest'
import { Reading } from '../../src/views/comparison/reading.svelte.ts'
import { passage, report } from './fixtures.ts'

const kindsOf = ['spun', 'verbatim', 'spun', 'quotation'] as const
const reading = () =>
  new Reading(
    report({
      passages: kindsOf.map((kind, index) => passage([index, index + 1], [index, index + 1], { kind })),
    }),
  )

describe('Reading', () => {
  test('goes from passage to passage, round the ends, beginning at either end', () => {
    const here = reading()
    expect(here.neighbour(1)).toBe(0)
    expect(here.neighbour(-1)).toBe(3)
    here.select(3)
    expect(here.neighbour(1)).toBe(0)
    here.select(0)
    expect(here.neighbour(-1)).toBe(3)
  })

  test('skips the kinds that are switched off, and forgets a selected passage of theirs', () => {
    const here = reading()
    here.select(0)
    here.show(['verbatim', 'quotation'])
    expect(here.shown).toEqual([1, 3])
    expect(here.selected).toBeNull()
    here.select(1)
    expect(here.neighbour(1)).toBe(3)
    here.show([])
    expect(here.neighbour(1)).toBeNull()
  })

  test('shows a kind again when one of its passages is asked for', () => {
    const here = reading()
    here.show(['verbatim'])
    here.select(2)
    expect(here.shows(0)).toBe(true)
    expect(here.selected).toBe(2)
  })

  test('does not select what is not there', () => {
    const here = reading()
    here.select(99)
    expect(here.selected).toBeNull()
    expect(() => here.passage(99)).toThrow('There is no passage 100; the comparison has 4.')
  })

  test('takes the passages of one place in turn, and gives the place the hue of the selected one', () => {
    const here = reading()
    const place = [0, 1, 3]
    expect(here.leading(place)).toBe(0)
    expect(here.choose(place)).toBe(0)
    here.select(0)
    expect(here.choose(place)).toBe(1)
    here.select(3)
    expect(here.choose(place)).toBe(0)
    expect(here.leading(place)).toBe(3)
    here.show(['verbatim'])
    expect(here.leading(place)).toBe(1)
    expect(here.leading([0])).toBeNull()
  })

  test('counts kinds, the most frequent first', () => {
    expect(reading().kinds).toEqual(['spun', 'verbatim', 'quotation'])
    expect(reading().counts.get('spun')).toBe(2)
  })

  test('knows what stands on the other side of a replaced word', () => {
    const here = new Reading(report())
    const { replacements } = here.passage(0)
    expect(here.counterpart('a', replacements[0]!)).toBe('people')
    expect(here.counterpart('b', replacements[0]!)).toBe('folks')
  })
})
