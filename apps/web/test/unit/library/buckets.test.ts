import { describe, expect, test } from 'vitest'
import { bucketsOf } from '../../../src/views/library/buckets.ts'

const counts = (...dates: string[]) => dates.map((date) => ({ date, articles: 1 }))
const titles = (...dates: string[]) => bucketsOf(counts(...dates)).map(({ title }) => title)

describe('stretches of time', () => {
  test('are days without gaps, from the first to the last', () => {
    expect(bucketsOf([...counts('2025-03-01'), { date: '2025-02-27', articles: 3 }])).toEqual([
      { title: '27 Feb 2025', since: '2025-02-27', until: '2025-02-27', articles: 3 },
      { title: '28 Feb 2025', since: '2025-02-28', until: '2025-02-28', articles: 0 },
      { title: '1 Mar 2025', since: '2025-03-01', until: '2025-03-01', articles: 1 },
    ])
  })

  test('become months, years, decades and centuries, so that they are few', () => {
    expect(titles('2025-01-31', '2025-04-01')).toEqual(['Jan 2025', 'Feb 2025', 'Mar 2025', 'Apr 2025'])
    expect(titles('2019-06', '2024-01')).toEqual(['2019', '2020', '2021', '2022', '2023', '2024'])
    expect(titles('1899-06', '1961-01').at(0)).toBe('1890s')
    expect(titles('0024-06', '2024-01').at(0)).toBe('from 0')
    expect(bucketsOf(counts('0024-06', '2024-01')).at(-1)).toMatchObject({ since: '2000-01-01', articles: 1 })
  })

  test('end on the last day of theirs', () => {
    expect(bucketsOf(counts('2024-02'))).toEqual([
      { title: 'Feb 2024', since: '2024-02-01', until: '2024-02-29', articles: 1 },
    ])
  })

  test('lose no article', () => {
    const dates = Array.from({ length: 400 }, (_, index) => new Date(index * 9e10).toISOString().slice(0, 10))
    const sum = bucketsOf(counts(...dates)).reduce((total, { articles }) => total + articles, 0)
    expect(sum).toBe(400)
  })

  test('of nothing are none', () => {
    expect(bucketsOf([])).toEqual([])
  })
})
