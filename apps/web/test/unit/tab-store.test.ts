// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { keyOf, type Pair } from '../../src/pairs/pair.ts'
import { TabStore } from '../../src/pairs/tab-store.ts'

const pair = (a: string, b = 'other'): Pair => ({ a: { name: 'A', text: a }, b: { name: 'B', text: b } })

/** Two of these are more than jsdom's storage takes, which is what browsers take: 5,000,000 characters. */
const large = (letter: string) => pair(letter.repeat(3_000_000))

const pairStore = () => new TabStore<Pair>(sessionStorage, 'pair', keyOf)

beforeEach(() => sessionStorage.clear())

describe('keyOf', () => {
  test('is the same for the same pair, and tells pairs apart', () => {
    expect(keyOf(pair('one'))).toBe(keyOf(pair('one')))
    const keys = ['one', 'two', 'eno', ''].map((text) => keyOf(pair(text)))
    expect(new Set([...keys, keyOf(pair('other', 'one'))]).size).toBe(5)
    expect(keyOf(pair('one'))).toMatch(/^[\w-]+$/u)
  })
})

describe('TabStore', () => {
  test('gives back what it was given, also after a reload', () => {
    const key = pairStore().keep(pair('one'))
    expect(pairStore().get(key)).toEqual(pair('one'))
    expect(pairStore().get('unknown')).toBeNull()
  })

  test('drops older pairs from the storage when the latest needs their room', () => {
    const store = pairStore()
    const [first, second] = [store.keep(large('x')), store.keep(large('y'))]
    const reloaded = pairStore()
    expect(reloaded.get(first!)).toBeNull()
    expect(reloaded.get(second!)).toEqual(large('y'))
  })

  test('keeps things of several kinds apart', () => {
    const key = pairStore().keep(pair('one'))
    expect(new TabStore(sessionStorage, 'other', () => key).get(key)).toBeNull()
  })

  test('holds a pair that no storage could take until the reload', () => {
    const store = pairStore()
    const huge = pair('z'.repeat(6_000_000))
    const key = store.keep(huge)
    expect(store.get(key)).toEqual(huge)
    expect(pairStore().get(key)).toBeNull()
  })
})
