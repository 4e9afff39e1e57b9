import { compare } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contradictionsIn } from '../src/scores/contradictions.ts'
import { fixtures, readPairSet } from '../src/sets.ts'
import { fillings, notice, templates } from './notices/templates.ts'

const options = [{ lexicon: loadEnglish() }, {}]
const sets = ['families', 'languages'].map((name) => readPairSet(fixtures, name)!)

describe('no verdict contradicts the figures beside it', () => {
  it.each(sets)('of the pairs of $name', (set) => {
    for (const option of options)
      for (const pair of set.pairs)
        expect(contradictionsIn(compare(...set.texts(pair), option)), pair.id).toEqual([])
  })

  it('of notices', () => {
    for (const template of templates)
      for (let n = 0; n < fillings; n++)
        for (const other of templates)
          expect(contradictionsIn(compare(notice(template, 0), notice(other, n), options[0]))).toEqual([])
  })

  it('of texts made of the paragraphs of two stories, in five languages', () => {
    const stories = sets.flatMap((set) =>
      set.pairs.map((pair) => set.texts(pair)[1].split('\n').filter(Boolean)),
    )
    const part = fc.record({
      story: fc.nat(stories.length - 1),
      from: fc.nat(12),
      count: fc.integer({ min: 1, max: 12 }),
    })
    const text = fc
      .array(part, { minLength: 1, maxLength: 3 })
      .map((parts) =>
        parts.flatMap(({ story, from, count }) => stories[story]!.slice(from, from + count)).join('\n'),
      )
    const near = fc.record({ text, story: fc.nat(stories.length - 1), cut: fc.nat(10) })
    fc.assert(
      fc.property(near, text, ({ text: one, story, cut }, other) => {
        const whole = stories[story]!
        const pairs = [
          [one, other],
          [`${one}\n${whole.slice(cut).join('\n')}`, whole.join('\n')],
          [one, `${one}\n${other}`],
        ] as const
        for (const [a, b] of pairs) expect(contradictionsIn(compare(a, b, options[0]))).toEqual([])
      }),
      { numRuns: 60, seed: 20261201 },
    )
  })
})
