import { describe, expect, it } from 'vitest'
import { areSpellings } from '../../src/similarity/pair/spellings.ts'

const words = (text: string) => text.split(' ')

describe('one fact in two spellings', () => {
  it.each([
    ['mar 14', 'march 14'],
    ['us house', 'u s house'],
    ['graca', 'graça'],
    ['9.4m', '9.4 million'],
    ['38.6 billion', '38.6bn'],
    ['3 900', '3,900'],
    ['480mila', '480.000'],
    ['1.2 million', '1,200,000'],
    ['10 40pm', '10.40pm'],
  ])('%s is %s', (one, other) => {
    expect(areSpellings(words(one), words(other))).toBe(true)
    expect(areSpellings(words(other), words(one))).toBe(true)
  })

  it.each([
    ['april 3', 'april 13'],
    ['13,000', '131,000'],
    ['1.5', '2.5'],
    ['10', '1 million'],
    ['mar 14', 'may 14'],
    ['ostrand paper', 'kaspar mills'],
    ['12 cts', '12 dlrs'],
  ])('%s is not %s', (one, other) => {
    expect(areSpellings(words(one), words(other))).toBe(false)
    expect(areSpellings(words(other), words(one))).toBe(false)
  })
})
