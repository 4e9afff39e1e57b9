import { describe, expect, it } from 'vitest'
import { compare, copyLabels } from '../src/index.ts'
import { pairs, readFixture, textsOf } from './families.ts'

const source = readFixture('fam-A01/source.txt')

describe('found by readers, not to come back', () => {
  it('a run of one letter neither overflows the stack nor takes long', () => {
    expect(compare('y'.repeat(40_000), 'y'.repeat(40_000)).verdict.label).toBe('identical')
  })

  it('short texts without a lexicon are recognised', () => {
    const words = source.slice(source.indexOf('The second-ranking')).split(/\s+/)
    for (const count of [30, 60, 120]) {
      const text = words.slice(0, count).join(' ')
      const { verdict } = compare(text, text.replace('watchdog', 'inspector'))
      expect(copyLabels.has(verdict.label), `${count} words: ${verdict.label}`).toBe(true)
    }
  })

  it('page residue that both texts have is no passage', () => {
    const text = `${source}\n\nOne more line.`
    const touched = compare(source, text).passages.map(({ a }) => source.slice(...a)).join('\n') // prettier-ignore
    expect(touched).not.toMatch(/ADVERTISEMENT|Share: Facebook|Read more:|Copyright/)
  })

  it('words changed inside quotations are no reprint', () => {
    const altered = source.replace(
      /"[^"]+"/g,
      (quotation) =>
      quotation.split(' ').map((word, i) => (i % 2 ? 'never' : word)).join(' '), // prettier-ignore
    )
    const { verdict, passages } = compare(altered, source)
    expect(verdict.label).not.toBe('reprint')
    expect(passages.filter(({ kind, similarity }) => kind === 'verbatim' && similarity < 0.9)).toEqual([])
  })

  it('passages come in order of a, whichever text comes first', () => {
    for (const pair of pairs) {
      const [a, b] = textsOf(pair)
      for (const { passages } of [compare(a, b), compare(b, a)])
        expect(passages.map((p) => p.a[0])).toEqual(passages.map((p) => p.a[0]).toSorted((x, y) => x - y))
    }
  })

  it('what is no copy has no original, and a copy has a passage', () => {
    for (const pair of pairs) {
      const { verdict, direction, passages } = compare(...textsOf(pair))
      if (copyLabels.has(verdict.label)) expect(passages.length, pair.id).toBeGreaterThan(0)
      else expect(direction.original, pair.id).toBeNull()
    }
    expect(copyLabels.has(compare('\ud800 \udc00x', '\ud800 \udc00x x').verdict.label)).toBe(false)
  })

  it('quotations of one press conference, with the words around them, make no copy', () => {
    const said = [
      '"We will rebuild this bridge before the winter, whatever the cost may be," the minister told reporters.',
      '"Nobody here has slept since Tuesday, and nobody has complained," the mayor told reporters.',
      '"It held for ninety years and it fell in nine seconds," the engineer told reporters.',
    ]
    for (const pair of pairs.filter(({ kind }) => kind === 'independent')) {
      const [a, b] = textsOf(pair).map((text) => [...text.split('\n'), ...said].join('\n'))
      expect(compare(a!, b!).verdict.label, pair.id).toBe('same-event')
    }
  })
})
