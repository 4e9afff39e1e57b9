import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '@unspin/core'
import { common, union, without } from '../../../src/reading/counting/spans.ts'

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]): Span => [start, start + length]),
  { maxLength: 8 },
)
const covered = (list: readonly Span[]) => {
  const places = new Set<number>()
  for (const [start, end] of list) for (let at = start; at < end; at += 1) places.add(at)
  return places
}
const sorted = (places: Iterable<number>) => [...places].sort((one, other) => one - other)

describe('spans as sets of places', () => {
  test('the union covers what any covers, in order and apart', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const merged = union(list)
        expect(sorted(covered(merged))).toEqual(sorted(covered(list)))
        for (const [index, [start]] of merged.entries())
          if (index > 0) expect(start).toBeGreaterThan(merged[index - 1]![1])
      }),
    )
  })

  test('what is without others, and what is common to both', () => {
    fc.assert(
      fc.property(spans, spans, (list, others) => {
        const [one, other] = [union(list), union(others)]
        const [here, there] = [covered(one), covered(other)]
        expect(sorted(covered(without(one, other)))).toEqual(
          sorted(here).filter((place) => !there.has(place)),
        )
        expect(sorted(covered(common(one, other)))).toEqual(sorted(here).filter((place) => there.has(place)))
      }),
    )
  })
})
