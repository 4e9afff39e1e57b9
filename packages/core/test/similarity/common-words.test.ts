import { expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { wordsOf } from '../../src/normalization/words.ts'
import { meet } from '../../src/similarity/pair/common-words.ts'
import { layoutOf, readIn } from '../../src/texts/text.ts'

const language = wordsOf('en', null)
const read = (text: string) => readIn(language, layoutOf(extract(text)))
const spelled = (text: string) => text.toLowerCase().split(' ')

function isFact(one: string, other: string, word: string): boolean {
  const { common } = meet(read(one), read(other))
  return common.isFact[common.words.findIndex(({ form }) => form === word)] === 1
}

test('words of two texts have the numbers of the first, and those that it lacks have the next', () => {
  const { a, b, common } = meet(read('one fox sees two foxes'), read('two hens see one fox'))
  expect([...a.forms]).toEqual([0, 1, 2, 3, 4])
  expect([...b.forms]).toEqual([3, 5, 6, 0, 1])
  expect(common.words.map(({ form }) => form)).toEqual(spelled('one fox sees two foxes hens see'))
  // 'sees' and 'see', 'fox' and 'foxes' have one stem each.
  expect(common.stemOf[6]).toBe(common.stemOf[2])
  expect(b.stems[2]).toBe(a.stems[2])
})

test('each text knows where it has the words of both', () => {
  const { a, b, common } = meet(read('red hen blue hen'), read('green hen'))
  const places = ({ occurrences: { first, places: all } }: typeof a, word: string) => {
    const stem = common.stemOf[common.words.findIndex(({ form }) => form === word)]!
    return [...all.subarray(first[stem], first[stem + 1])]
  }
  expect(places(a, 'hen')).toEqual([1, 3])
  expect(places(b, 'hen')).toEqual([1])
  expect(places(a, 'green')).toEqual([])
  expect(places(b, 'red')).toEqual([])
})

test('a name is a fact as long as neither text writes it with a small letter', () => {
  expect(isFact('We met Baker there.', 'And Baker said so.', 'baker')).toBe(true)
  expect(isFact('We met Baker there.', 'Any baker says so.', 'baker')).toBe(false)
  expect(isFact('In 1994 we met.', 'So we met.', '1994')).toBe(true)
})

test('without a lexicon, words that fill the texts weigh less than rare ones, names most', () => {
  const filler = Array.from({ length: 300 }, (_, i) => `w${i}`).join(' ')
  const { common } = meet(read(`${'the harbour '.repeat(30)}Vladivostok ${filler}`), read(filler))
  const weight = (word: string) => common.weights[common.words.findIndex(({ form }) => form === word)]!
  expect(weight('the')).toBe(0)
  expect(weight('vladivostok')).toBeGreaterThan(0.8)
  expect(weight('harbour')).toBeLessThan(0.3)
})
