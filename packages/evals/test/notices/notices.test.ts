import { loadEnglish } from '@unspin/lexicon-en/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, copyLabels } from '@unspin/core'
import { fillings, notice, templates } from './templates.ts'

const english = loadEnglish()
const forms = templates.map((template) => [`${template.lang}: ${template.name}`, template] as const)
const options = [{ lexicon: english }, {}]

describe.each(forms)('notices of one form, %s', (_, template) => {
  it('with other facts are of the same form, and no copies', () => {
    for (const option of options)
      for (let n = 0; n < fillings; n++)
        for (let m = 0; m < n; m++) {
          const { verdict, direction } = compare(notice(template, n), notice(template, m), option)
          expect(verdict.label).toBe('same-form')
          expect(verdict.reasons[0]).toMatch(/^The same form, other facts: \d+ of \d+ facts differ: “/)
          expect(direction.original).toBe(null)
        }
  })

  it('sent again with the head typed anew and one letter wrong are copies', () => {
    for (const option of options)
      for (let n = 0; n < fillings; n++) {
        const [head, , ...body] = notice(template, n).split('\n')
        const text = body.join('\n')
        const again = `${head!.toUpperCase()}\n\n${misspelt(text)}`
        const { verdict } = compare(again, `${head}\n\n${text}`, option)
        expect(copyLabels.has(verdict.label), `${again}: ${verdict.label}`).toBe(true)
      }
  })

  it('with one figure changed are edited, and say which first', () => {
    const text = notice(template, 0)
    const last = [...text.matchAll(/(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}]|[.,:/-]\d)/gu)].at(-1)!
    const changed = `${text.slice(0, last.index)}${Number(last[0]) + 11}${text.slice(last.index + last[0].length)}`
    for (const option of options) {
      const { verdict } = compare(changed, text, option)
      expect(verdict.label).toBe('edited')
      expect(verdict.reasons[0]).toMatch(/^What is said was changed at 1 place: /)
    }
  })
})

describe('whatever two notices say', () => {
  it('two of different forms are no copies', () => {
    const some = fc.record({ t: fc.nat(templates.length - 1), n: fc.nat(fillings - 1) })
    fc.assert(
      fc.property(some, some, (one, other) => {
        fc.pre(one.t !== other.t)
        const [a, b] = [one, other].map(({ t, n }) => notice(templates[t]!, n))
        expect(copyLabels.has(compare(a!, b!, { lexicon: english }).verdict.label)).toBe(false)
      }),
      { numRuns: 60, seed: 20261201 },
    )
  })
})

/** Two letters of the longest word in lower case change places. */
function misspelt(text: string): string {
  const word = [...text.matchAll(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu)].toSorted(
    (p, q) => q[0].length - p[0].length,
  )[0]
  if (!word) return text
  const at = word.index + 1
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`
}
