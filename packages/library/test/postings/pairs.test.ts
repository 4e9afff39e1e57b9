import { extract, sketchOf } from '@unspin/core'
import { expect, test } from 'vitest'
import { sharingPairs } from '../../src/postings/pairs.ts'
import { madeText, madeWords } from '../store/entries.ts'

const fingerprintsOf = (text: string) => Uint32Array.from(new Set(sketchOf(extract(text)).fingerprints))

test('every two articles that share a passage are a pair, and no others', () => {
  const texts = Array.from({ length: 200 }, (_, i) => madeText(240, i + 1))
  const words = madeWords(240, 1)
  texts.push([...madeWords(200, 900), ...words.slice(50, 110), ...madeWords(200, 901)].join(' '))

  const pairs = sharingPairs(texts.map(fingerprintsOf))

  expect(pairs).toMatchObject([{ one: 0, other: 200 }])
  expect(pairs[0]!.shared).toBeGreaterThan(2)
})

test('the articles of a hub are all connected, at a cost that grows with their number alone', () => {
  const shared = madeText(60, 1)
  const texts = Array.from({ length: 500 }, (_, i) => `${shared} ${madeText(60, i + 2)}`)

  const pairs = sharingPairs(texts.map(fingerprintsOf))

  expect(new Set(pairs.map(({ other }) => other)).size).toBe(499)
  expect(pairs.length).toBeLessThan(4 * 500)
})

test('of nothing there are no pairs', () => {
  expect(sharingPairs([])).toEqual([])
  expect(sharingPairs([new Uint32Array()])).toEqual([])
})
