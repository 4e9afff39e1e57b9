import { describe, expect, it } from 'vitest'
import { stemEnglish } from '../../src/normalization/stems.ts'

describe('stemEnglish', () => {
  // The examples of Porter's paper, one rule each.
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['feed', 'feed'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['conflated', 'conflat'],
    ['troubled', 'troubl'],
    ['sized', 'size'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['failing', 'fail'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['vietnamization', 'vietnam'],
    ['triplicate', 'triplic'],
    ['hopefulness', 'hope'],
    ['revival', 'reviv'],
    ['adoption', 'adopt'],
    ['probate', 'probat'],
    ['controll', 'control'],
  ])('%s → %s', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem)
  })

  it('leaves words of other alphabets and short words as they are', () => {
    expect(stemEnglish('größe')).toBe('größe')
    expect(stemEnglish('is')).toBe('is')
  })
})
