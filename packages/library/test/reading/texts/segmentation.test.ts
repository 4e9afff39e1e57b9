import { describe, expect, test } from 'vitest'
import type { Span } from '@unspin/core'
import { segmentsOf } from '../../../src/reading/texts/segmentation.ts'

/** Spans drawn as letters below a text: `segments('aabb', …)` reads like the picture in the test. */
function segments(length: number, spans: Record<string, Span>): string[] {
  const tagged = Object.entries(spans).map(([tag, span]) => ({ tag, span }))
  return segmentsOf([0, length], tagged).map(({ start, end, tags }) => `${start}-${end}:${tags.join('')}`)
}

describe('segmentsOf', () => {
  test('without spans is the whole range', () => {
    expect(segments(5, {})).toEqual(['0-5:'])
  })

  test('cuts at the ends of a span', () => {
    expect(segments(9, { a: [2, 5] })).toEqual(['0-2:', '2-5:a', '5-9:'])
  })

  test('cuts where it is told to besides, inside the range', () => {
    const spans = [{ tag: 'a', span: [2, 5] as const }]
    const bounds = segmentsOf([1, 6], spans, [0, 3, 5, 6, 9]).map(({ start, end }) => [start, end])
    expect(bounds).toEqual([[1, 2], [2, 3], [3, 5], [5, 6]]) // prettier-ignore
  })

  test('gives every tag of a stretch that several spans share', () => {
    expect(segments(10, { a: [0, 6], b: [4, 10] })).toEqual(['0-4:a', '4-6:ab', '6-10:b'])
  })

  test('handles nested, equal and touching spans', () => {
    expect(segments(8, { a: [0, 8], b: [2, 4], c: [2, 4], d: [4, 6] })).toEqual([
      '0-2:a',
      '2-4:abc',
      '4-6:ad',
      '6-8:a',
    ])
  })

  test('keeps the order in which the spans were given, wherever they begin', () => {
    expect(segments(6, { late: [3, 6], early: [0, 6] })).toEqual(['0-3:early', '3-6:lateearly'])
  })

  test('clips what reaches beyond the range and ignores what is empty or outside', () => {
    expect(segments(4, { a: [-3, 2], b: [3, 9], empty: [1, 1], outside: [7, 9] })).toEqual([
      '0-2:a',
      '2-3:',
      '3-4:b',
    ])
  })

  test('is gapless and agrees with a direct answer on many random spans', () => {
    const next = randomNumbers(7)
    const spans = Array.from({ length: 60 }, (_, tag) => {
      const start = Math.floor(next() * 400)
      return { tag, span: [start, start + Math.floor(next() * 60)] as const }
    })
    const found = segmentsOf([0, 400], spans)
    expect(found.map(({ start }) => start)).toEqual([0, ...found.slice(0, -1).map(({ end }) => end)])
    expect(found.at(-1)?.end).toBe(400)
    for (const { start, end, tags } of found) {
      const direct = spans.filter(({ span }) => span[0] <= start && span[1] >= end && span[0] < span[1])
      expect(tags).toEqual(direct.map(({ tag }) => tag))
    }
  })

  test('takes a time that grows with the spans, not with their square', () => {
    // By the square this would outlast the test.
    const spans = Array.from({ length: 200_000 }, (_, index) => ({
      tag: index,
      span: [index * 3, index * 3 + 7] as const,
    }))
    expect(segmentsOf([0, 600_007], spans).length).toBeGreaterThan(200_000)
  })
})

/** Mulberry32: the same numbers every time. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
