import { loadEnglish } from '@unspin/lexicon-en/node'
import { compare } from '@unspin/core'
import { expect, test } from 'vitest'
import { fixtures, readPairSet } from '../src/sets.ts'

const families = readPairSet(fixtures, 'families')!
const lexicon = loadEnglish()
const replaced = families.pairs.filter(({ label }) => label === 'spun' || label === 'rewritten')

test('of a copy in other words, only figures and days are said to be changed', () => {
  expect(replaced.length).toBeGreaterThan(20)
  const places = replaced.flatMap((pair) => {
    const { reasons } = compare(...families.texts(pair), { lexicon }).verdict
    return reasons.flatMap((reason) => /^What is said was changed at (\d+)/.exec(reason)?.[1] ?? [])
  })
  // The spinner's own words were ten and more of each.
  expect(Math.max(...places.map(Number))).toBeLessThan(3)
})
