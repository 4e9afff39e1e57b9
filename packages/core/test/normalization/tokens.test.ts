import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/normalization/tokens.ts'

function wordsOf(text: string, lang?: string): string[] {
  const { starts, ends, count } = tokenize(text, lang)
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))
}

describe('tokenize', () => {
  it.each([
    ["Don't touch the dog's bone.", ["Don't", 'touch', 'the', "dog's", 'bone']],
    ['It’s ‘quoted’ — twice', ['It’s', 'quoted', 'twice']],
    ['$1,234.50 in 2023, 3.9 km', ['1,234.50', 'in', '2023', '3.9', 'km']],
    ['The end.1984', ['The', 'end', '1984']],
    ['full-scale U.S.-led', ['full', 'scale', 'U', 'S', 'led']],
    ['Tür und Café', ['Tür', 'und', 'Café']],
    ['Cafe\u0301 noir', ['Cafe\u0301', 'noir']],
    ['ze\u200bro wi\u00addth\u200b', ['ze\u200bro', 'wi\u00addth']],
    ['𝐁𝐨𝐥𝐝 text 🎉 here', ['𝐁𝐨𝐥𝐝', 'text', 'here']],
    ['', []],
    ['\ud800 lone \udfff', ['lone']],
  ])('splits %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('splits scripts without spaces into words, not into one run', () => {
    expect(wordsOf('北京是中国的首都。', 'zh').length).toBeGreaterThan(3)
    expect(wordsOf('ภาษาไทยง่ายมาก', 'th').length).toBeGreaterThan(2)
  })

  it('gives spans that lie in order, within the text and not empty, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { starts, ends, count } = tokenize(text)
        let from = 0
        for (let i = 0; i < count; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(from)
          expect(ends[i]).toBeGreaterThan(starts[i]!)
          from = ends[i]!
        }
        expect(from).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
