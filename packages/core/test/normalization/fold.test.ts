import { describe, expect, it } from 'vitest'
import { fold } from '../../src/normalization/fold.ts'

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
