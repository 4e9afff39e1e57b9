import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadEnglish } from '../src/node.ts'

const english = loadEnglish()
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())
const term = fc.oneof(
  anyText,
  fc
    .array(
      fc.constantFrom(
        'give',
        'gave',
        'up',
        'resigned',
        'go',
        'to',
        'visit',
        'financial',
        'system',
        'economy',
        'zqx',
      ),
      {
        maxLength: 5,
      },
    )
    .map((words) => words.join(' ')),
)

test('any text has a rank and a vector together, or neither', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(english.rank(english.entry(text)) >= 0).toBe(english.vector(english.entry(text)) !== null)
    }),
  )
})

test('no word is known by more or by less than all its letters', () => {
  fc.assert(
    fc.property(fc.constantFrom('hospital', 'said', 'the'), anyText, (word, more) => {
      const rank = english.rank(english.entry(word))
      if (more !== '') expect(english.rank(english.entry(word + more))).not.toBe(rank)
      expect(english.rank(english.entry(word.toUpperCase()))).toBe(-1)
      // Letters are compared as code units: one that agrees in its low byte alone is another letter.
      expect(english.entry(String.fromCharCode(word.charCodeAt(0) + 256) + word.slice(1))).toBe(-1)
    }),
  )
})

test('being synonyms goes both ways, and nothing is its own synonym', () => {
  fc.assert(
    fc.property(term, term, (one, other) => {
      expect(english.alike(one, other)).toBe(english.alike(other, one))
      expect(english.alike(one, one)).toBe(false)
    }),
  )
})

test('words that are listed as synonyms are alike, and no others of letters alone', () => {
  const word = fc.constantFrom(
    ...'give gave resigned go visit financial system economy said stated hospital clinic fuel'.split(' '),
  )
  fc.assert(
    fc.property(word, word, (one, other) => {
      fc.pre(one !== other)
      expect(english.synonyms(english.entry(one), english.entry(other))).toBe(english.alike(one, other))
    }),
  )
})

test('a phrase has an entry, whatever form of its words it has', () => {
  const entries = ['give up', 'gave up', 'gives up'].map((phrase) => english.entry(phrase))
  expect(new Set(entries).size).toBe(1)
  expect(english.rank(entries[0]!)).toBe(-1)
  expect(english.vector(entries[0]!)).toBeNull()
  expect(english.synonyms(entries[0]!, english.entry('resign'))).toBe(true)
  expect(english.entry('financial hospital')).toBe(-1)
})
