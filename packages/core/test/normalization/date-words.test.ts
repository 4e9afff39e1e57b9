import { describe, expect, it } from 'vitest'
import { dateNamesIn, dateWordsOf } from '../../src/normalization/date-words.ts'

describe('the words of dates', () => {
  it('are in English those that the system would give, though it is not asked', () => {
    expect([...dateWordsOf('en')].sort()).toEqual([...new Set(dateNamesIn('en'))].sort())
    expect(dateWordsOf(null)).toBe(dateWordsOf('en'))
    expect(dateWordsOf('en-GB')).toBe(dateWordsOf('en'))
  })

  it('stand in the case that a day puts them in', () => {
    expect(dateWordsOf('pl')).toContain('kwietnia')
    expect(dateWordsOf('de')).toContain('märz')
  })
})
