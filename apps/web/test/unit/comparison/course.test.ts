import { describe, expect, test } from 'vitest'
import { type Course, counterpartOf, followingScroll } from '../../../src/views/comparison/layout/course.ts'

/** Passages as [top in a, bottom in a, top in b, bottom in b], in texts of 1,000 and 2,000 pixels. */
function course(...passages: [number, number, number, number][]): Course {
  return {
    passages: passages.map(([a, aEnd, b, bEnd]) => ({
      a: { top: a, bottom: aEnd },
      b: { top: b, bottom: bEnd },
    })),
    lengths: { a: 1000, b: 2000 },
  }
}

const inB = (y: number, of: Course, preferred: number | null = null) => counterpartOf(y, 'a', of, preferred)

describe('counterpartOf', () => {
  const inOrder = course([100, 200, 300, 500], [400, 500, 900, 1000])

  test('inside a passage is the same part of its counterpart, seen from either side', () => {
    expect(inB(150, inOrder)).toBe(400)
    expect(counterpartOf(400, 'b', inOrder, null)).toBe(150)
  })

  test('between passages, before the first and after the last is as far between their counterparts', () => {
    expect(inB(300, inOrder)).toBe(700)
    expect(inB(50, inOrder)).toBe(150)
    expect(inB(750, inOrder)).toBe(1500)
  })

  test('between passages that come in another order there, the nearer one has the say', () => {
    const crossing = course([100, 200, 1000, 1100], [400, 500, 300, 400])
    expect(inB(210, crossing)).toBe(1110)
    expect(inB(390, crossing)).toBe(290)
    expect(inB(450, crossing)).toBe(350)
  })

  test('where passages overlap, the one being read is meant', () => {
    const twice = course([100, 200, 300, 400], [100, 200, 1500, 1600])
    expect(inB(150, twice)).toBe(350)
    expect(inB(150, twice, 1)).toBe(1550)
    expect(inB(150, twice, 0)).toBe(350)
  })

  test('without passages goes by length; one without a place is passed over', () => {
    expect(inB(500, course())).toBe(1000)
    expect(inB(500, { ...course(), passages: [null] })).toBe(1000)
  })
})

describe('followingScroll', () => {
  const same = course([0, 1000, 0, 1000])

  test('begins with both texts at their top', () => {
    expect(followingScroll(0, 600, 'a', course([100, 200, 300, 500]), null)).toBe(0)
  })

  test('keeps what corresponds at one height', () => {
    expect(followingScroll(400, 600, 'a', same, null)).toBe(400)
    const moved = course([500, 600, 900, 1000])
    const line = 180
    expect(followingScroll(500 - line, 600, 'a', moved, null)).toBe(900 - line)
  })
})
