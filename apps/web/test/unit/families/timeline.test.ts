import { describe, expect, test } from 'vitest'
import { labelledDays, timelineOf } from '../../../src/views/families/timeline.ts'
import { member } from '../../../../../packages/library/test/reading/families/made.ts'

const place = (timeline: ReturnType<typeof timelineOf>, id: string) => timeline.places.get(id)!

describe('the dates of a family', () => {
  test('stand in order, and as far apart as the days are', () => {
    const timeline = timelineOf([
      member({ id: 'first', published: '2025-02-01' }),
      member({ id: 'last', parent: 'first', published: '2025-02-21' }),
      member({ id: 'half', parent: 'first', published: '2025-02-11' }),
    ])
    expect(place(timeline, 'first')).toBe(0)
    expect(place(timeline, 'half')).toBeCloseTo(0.5, 1)
    expect(place(timeline, 'last')).toBeCloseTo(1)
    expect(timeline.breaks).toEqual([])
  })

  test('of one day step to the right with each copying', () => {
    const timeline = timelineOf([
      member({ id: 'original' }),
      member({ id: 'copy', parent: 'original' }),
      member({ id: 'copy of the copy', parent: 'copy' }),
      member({ id: 'next day', parent: 'original', published: '2025-02-12' }),
    ])
    const places = ['original', 'copy', 'copy of the copy', 'next day'].map((id) => place(timeline, id))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(new Set(places).size).toBe(4)
  })

  test('a copy dated before its original stands to the left of it', () => {
    const timeline = timelineOf([
      member({ id: 'original', published: '2025-02-11' }),
      member({ id: 'copy', parent: 'original', published: '2025-02-10' }),
    ])
    expect(place(timeline, 'copy')).toBeLessThan(place(timeline, 'original'))
  })

  test('are set apart where there are none', () => {
    const timeline = timelineOf([
      member({ id: 'original' }),
      member({ id: 'undated', parent: 'original', published: null }),
      member({ id: 'last', parent: 'original', published: '2025-12-24' }),
    ])
    expect(timeline.undated).toMatchObject({ members: 1 })
    expect(place(timeline, 'undated')).toBeGreaterThan(place(timeline, 'last'))
  })

  test('of nobody leave the whole to the steps of copying', () => {
    const timeline = timelineOf([
      member({ id: 'original', published: null }),
      member({ id: 'copy', parent: 'original', published: null }),
    ])
    expect(timeline.days).toEqual([])
    expect(place(timeline, 'original')).toBe(0)
    expect(place(timeline, 'copy')).toBeGreaterThan(0)
  })

  test('are not squeezed together by one that came years later, and the gap is marked', () => {
    const days = ['2025-02-01', '2025-02-03', '2025-02-06', '2027-06-01']
    const timeline = timelineOf(days.map((published) => member({ id: published, published })))
    expect(place(timeline, '2025-02-06')).toBeGreaterThan(0.4)
    expect(timeline.breaks).toEqual([{ place: expect.any(Number), days: 845 }])
  })

  test('that are as far apart from each other are all in proportion', () => {
    const days = ['2025-01-01', '2025-02-01', '2025-03-04', '2025-04-04']
    expect(timelineOf(days.map((published) => member({ id: published, published }))).breaks).toEqual([])
  })

  test('never leave the width, however many there are and however long the chains', () => {
    const members = Array.from({ length: 1200 }, (_, index) =>
      member({
        id: `${index}`,
        ...(index > 0 && { parent: `${index - 1}` }),
        published:
          index % 7 === 0 ? null : new Date(Date.UTC(2020, 0, 1 + (index >> 2))).toISOString().slice(0, 10),
      }),
    )
    const { places } = timelineOf(members)
    expect(places.size).toBe(1200)
    expect(Math.min(...places.values())).toBe(0)
    expect(Math.max(...places.values())).toBeLessThanOrEqual(1)
  })
})

describe('labels of days', () => {
  const days = ['2025-02-01', '2025-02-02', '2025-02-10', '2025-02-20', '2025-02-21']
  const timeline = timelineOf(days.map((published) => member({ id: published, published })))

  test('are the first, the last, and those between that have room', () => {
    expect(labelledDays(timeline, 0.2).map(({ day }) => day)).toEqual([
      '2025-02-01',
      '2025-02-10',
      '2025-02-21',
    ])
  })

  test('is one where there is one day', () => {
    expect(labelledDays(timelineOf([member({ id: 'only' })]), 0.2)).toHaveLength(1)
    expect(labelledDays(timelineOf([member({ id: 'none', published: null })]), 0.2)).toEqual([])
  })
})
