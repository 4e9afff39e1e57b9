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
      expect(english.rank(text) >= 0).toBe(english.vector(text) !== null)
    }),
  )
})

test('no word is known by more or by less than all its letters', () => {
  fc.assert(
    fc.property(fc.constantFrom('hospital', 'said', 'the'), anyText, (word, more) => {
      const rank = english.rank(word)
      if (more !== '') expect(english.rank(word + more)).not.toBe(rank)
      expect(english.rank(word.toUpperCase())).toBe(-1)
      // Letters are compared as code units: one that agrees in its low byte alone is another letter.
      expect(english.rank(String.fromCharCode(word.charCodeAt(0) + 256) + word.slice(1))).toBe(-1)
    }),
  )
})

test('being synonyms goes both ways, and nothing is its own synonym', () => {
  fc.assert(
    fc.property(term, term, (one, other) => {
      expect(english.synonyms(one, other)).toBe(english.synonyms(other, one))
      expect(english.synonyms(one, one)).toBe(false)
    }),
  )
})
