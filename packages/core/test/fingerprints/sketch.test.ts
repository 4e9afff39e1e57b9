import { extract, gramWords, guaranteedWords, sketchOf, termsOf } from '@unspin/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const word = fc.stringMatching(/^[bcdf][aeiou][gklm][aeiou][nprst]$/)
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most })
const sketch = (given: string[]) => sketchOf(extract(given.join(' ')))

const has = (text: string, asked: string) => {
  const { terms } = sketchOf(extract(text))
  return [...termsOf(asked, 'en')].every((term) => terms.includes(term))
}

describe('fingerprints', () => {
  test('any passage of the guaranteed length shares one, wherever it stands', () => {
    fc.assert(
      fc.property(
        words(guaranteedWords, 60),
        words(0, 60),
        words(0, 60),
        words(0, 60),
        words(0, 60),
        (passage, a, b, c, d) => {
          const one = new Set(sketch([...a, ...passage, ...b]).fingerprints)
          const other = sketch([...c, ...passage, ...d]).fingerprints

          expect(other.some((fingerprint) => one.has(fingerprint))).toBe(true)
        },
      ),
    )
  })

  test('are few: fewer than one in eight words', () => {
    const given = fc.sample(words(5000, 5000), { numRuns: 1, seed: 1 })[0]!

    expect(sketch(given).fingerprints.length).toBeLessThan(5000 / 8)
  })

  test('of a short text there is one, of no words none', () => {
    expect(sketchOf(extract('Herons return.')).fingerprints).toHaveLength(1)
    expect(sketchOf(extract('…')).fingerprints).toHaveLength(0)
  })

  test('of a text that repeats itself are not many', () => {
    const { fingerprints } = sketchOf(extract('word '.repeat(10_000)))

    expect(fingerprints.length).toBeLessThan(10_000 / 8)
  })

  test('tell where their words stand', () => {
    const text =
      'Herons nest on the old western breakwater.\n\nSeven of them were counted there by the keeper at dawn on Monday.'
    const { spans, fingerprints } = sketchOf(extract(text))

    expect(spans).toHaveLength(2 * fingerprints.length)
    for (let i = 0; i < fingerprints.length; i++)
      expect(text.slice(spans[2 * i], spans[2 * i + 1]).match(/\w+/g)).toHaveLength(gramWords)
  })

  test('do not depend on case, endings, typography, or hidden and look-alike characters', () => {
    const plain = sketchOf(
      extract('The keeper’s heron was counting seven boats behind the western breakwater at dawn.'),
    )
    const dressed = sketchOf(
      extract(
        "the KEEPER'S herons was counted seven bo\u200bats behind the w\u0435stern breakwaters, at dawn",
      ),
    )

    expect(dressed.fingerprints).toEqual(plain.fingerprints)
  })

  test('leave out what is no part of the story', () => {
    const story =
      'The keeper counted seven herons behind the western breakwater at dawn, and the council closed the harbour.'
    const bare = sketchOf(extract(story))
    const inPage = sketchOf(
      extract(`Herons return\n\nBy Ann Lee\n\n${story}\n\nCopyright 2024 The Bay. All rights reserved.`),
    )

    expect(inPage.fingerprints).toEqual(bare.fingerprints)
  })
})

describe('terms', () => {
  test('are the stems of title and body, each once, ascending, function words left out', () => {
    const { terms } = sketchOf(
      extract(
        'Herons return\n\nBy Ann Lee\n\nThe herons, and only herons, were counted by the keeper of the light on Monday morning.',
      ),
    )

    expect(terms).toEqual(Uint32Array.from(new Set(terms)).sort())
    expect([...terms].sort()).toEqual(
      [...termsOf('heron return only count keeper light Monday morning', 'en')].sort(),
    )
    expect(termsOf('the of and', 'en')).toHaveLength(0)
  })

  test('take numbers as they are meant', () => {
    expect(has('The council spent 12,000 pounds on it.', '12000')).toBe(true)
    expect(has('The council spent 12.5 pounds on it.', '125')).toBe(false)
  })

  test('of other languages and scripts are found too', () => {
    expect(termsOf('die Brücke wurde gesperrt', 'de')).toHaveLength(2)
    expect(termsOf('東京都知事は記者会見で述べた', 'ja').length).toBeGreaterThan(2)
  })
})
