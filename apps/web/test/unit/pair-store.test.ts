// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { keyOf, type Pair } from '../../src/pairs/pair.ts'
import { PairStore } from '../../src/pairs/pair-store.ts'

const pair = (a: string, b = 'other'): Pair => ({ a: { name: 'A', text: a }, b: { name: 'B', text: b } })

/** Two of these are more than jsdom's storage takes, which is what browsers take: 5,000,000 characters. */
const large = (letter: string) => pair(letter.repeat(3_000_000))

beforeEach(() => sessionStorage.clear())

describe('keyOf', () => {
  test('is the same for the same pair, and tells pairs apart', () => {
    expect(keyOf(pair('one'))).toBe(keyOf(pair('one')))
    const keys = ['one', 'two', 'eno', ''].map((text) => keyOf(pair(text)))
    expect(new Set([...keys, keyOf(pair('other', 'one'))]).size).toBe(5)
    expect(keyOf(pair('one'))).toMatch(/^[\w-]+$/u)
  })
})

describe('PairStore', () => {
  test('gives back what it was given, also after a reload', () => {
    const key = new PairStore(sessionStorage).keep(pair('one'))
    expect(new PairStore(sessionStorage).get(key)).toEqual(pair('one'))
    expect(new PairStore(sessionStorage).get('unknown')).toBeNull()
  })

  test('drops older pairs from the storage when the latest needs their room', () => {
    const store = new PairStore(sessionStorage)
    const [first, second] = [store.keep(large('x')), store.keep(large('y'))]
    const reloaded = new PairStore(sessionStorage)
    expect(reloaded.get(first!)).toBeNull()
    expect(reloaded.get(second!)).toEqual(large('y'))
  })

  test('holds a pair that no storage could take until the reload', () => {
    const store = new PairStore(sessionStorage)
    const huge = pair('z'.repeat(6_000_000))
    const key = store.keep(huge)
    expect(store.get(key)).toEqual(huge)
    expect(new PairStore(sessionStorage).get(key)).toBeNull()
  })
})
