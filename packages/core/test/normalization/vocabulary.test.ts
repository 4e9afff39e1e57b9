import { describe, expect, it } from 'vitest'
import { fold } from '../../src/normalization/fold.ts'
import { Vocabulary } from '../../src/texts/vocabulary.ts'
import { wordsOf } from '../../src/normalization/words.ts'

describe('fold', () => {
  it.each([
    ['Moscow’s', "moscow's"],
    ['Cafe\u0301', 'café'],
    ['ﬁre', 'fire'],
    ['𝐁𝐨𝐥𝐝', 'bold'],
    ['ze\u200bro', 'zero'],
    ['Рutin', 'putin'], // a Cyrillic Er before Latin letters
    ['ЅЕС', 'sec'], // Cyrillic throughout, in a Latin text
    ['Жданов', 'жданов'], // holds a letter that looks like no Latin one
  ])('folds %j to %j', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })

  it('leaves look-alikes alone in a text of their own alphabet', () => {
    expect(fold('сор', false)).toBe('сор')
  })
})

const idOf = (vocabulary: Vocabulary, word: string) => vocabulary.idAt(word, 0, word.length, true)

describe('Vocabulary', () => {
  it('knows forms of a word by one stem, and other words by others', () => {
    const vocabulary = new Vocabulary(wordsOf('en', null))
    const stem = (word: string) => vocabulary.stemOf[idOf(vocabulary, word)]
    expect(stem('sanctions')).toBe(stem("Sanction's"))
    expect(stem('visiting')).toBe(stem('visited'))
    expect(stem('visit')).not.toBe(stem('visa'))
  })

  it('weighs frequent words less than rare ones without a lexicon', () => {
    const vocabulary = new Vocabulary(wordsOf(null, null))
    const words = [
      ...Array.from({ length: 30 }, () => 'the'),
      'Vladivostok',
      ...Array.from({ length: 300 }, (_, i) => `w${i}`),
    ]
    const forms = Int32Array.from(words, (word) => idOf(vocabulary, word))
    const weights = vocabulary.weights(forms)
    expect(weights[idOf(vocabulary, 'the')]).toBe(0)
    expect(weights[idOf(vocabulary, 'Vladivostok')]).toBeGreaterThan(0.8)
  })
})
