import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/normalization/tokens.ts'
import { wordsOf } from '../../src/normalization/words.ts'
import { numbered } from '../../src/texts/vocabulary.ts'

const read = (text: string) => numbered(text, tokenize(text), wordsOf('en', null))

describe('the vocabulary of a text', () => {
  it('numbers words in order of their first appearance', () => {
    expect([...read('One fox, two foxes, one FOX').forms]).toEqual([0, 1, 2, 3, 0, 1])
  })

  it('knows forms of a word by one stem, and other words by others', () => {
    const { stems } = read("sanctions Sanction's visiting visited visit visa")
    expect(stems[0]).toBe(stems[1])
    expect(stems[2]).toBe(stems[3])
    expect(stems[4]).not.toBe(stems[5])
  })

  it('knows which words are ever written with a small letter', () => {
    const { vocabulary } = read('Apple sells apple juice. Paris does not.')
    const small = vocabulary.words.filter((_, form) => vocabulary.inLowerCase[form]).map(({ form }) => form)
    expect(small).toEqual(['apple', 'sells', 'juice', 'does', 'not'])
  })
})
