import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyLabels } from '../../src/index.ts'
import type { Cover, Measures } from '../../src/similarity/verdict/measures.ts'
import { judge } from '../../src/similarity/verdict/judge.ts'
import { rulesBehind } from '../../src/similarity/verdict/rules.ts'

// The ends and the middle are where the rules part, and are rare among numbers taken at random.
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.45, 0.55, 0.65, 1))

const cover: fc.Arbitrary<Cover> = fc
  .record({ words: fc.integer({ min: 12, max: 900 }), part: share })
  .map(({ words, part }) => {
    const covered = Math.round(part * words)
    return {
      words,
      covered,
      narrativeWords: words,
      narrativeCovered: covered,
      sentences: 10,
      sentencesCovered: Math.round(10 * part),
    }
  })

const counts = fc
  .record({ size: fc.nat(900), same: share, replaced: share, synonyms: share })
  .map(({ size, same, replaced, synonyms }) => {
    const kept = Math.round(size * same)
    const other = Math.round((size - kept) * replaced)
    const near = Math.round(other * synonyms)
    return { a: size, b: size, same: kept, synonyms: near, others: other - near }
  })

const agreement = fc
  .record({
    words: fc.integer({ min: 1, max: 500 }),
    part: share,
    sameFacts: fc.nat(20),
    changed: fc.nat(20),
    exchanged: fc.nat(3),
    aboutOthers: fc.constantFrom(null, 'names' as const, 'first names' as const, 'titles' as const),
  })
  .map(({ words, part, sameFacts, changed, exchanged, aboutOthers }) => ({
    form: { words, shared: Math.round(part * words) },
    sameFacts,
    changedFacts: Array.from({ length: changed }, () => ({
      a: { kind: 'number' as const, from: 0, to: 1 },
      b: { kind: 'number' as const, from: 0, to: 1 },
      isFramed: true,
    })),
    exchanged: Math.min(exchanged, changed),
    aboutOthers,
  }))

const some: fc.Arbitrary<Measures> = fc
  .record({
    a: cover,
    b: cover,
    changes: counts,
    agreement: fc.option(agreement),
    containment: share,
    facts: share,
    standing: share,
    stated: fc.nat(2),
    takenOver: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(600)),
  })
  .map(({ standing, stated, ...rest }) => ({
    ...rest,
    leastStanding: standing * Math.min(rest.a.covered / rest.a.words, rest.b.covered / rest.b.words),
    allChanges: rest.changes,
    inOrder: 1,
    quotations: { shared: 0, same: 0, words: 0 },
    changedFacts: [],
    stated: Array.from({ length: stated }, () => ({ a: '4', b: '5' })),
    tooShort: false,
    identical: false,
  }))

describe('whatever the measures', () => {
  it.each([true, false])('a label keeps to what it means (with a lexicon: %s)', (hasLexicon) => {
    fc.assert(
      fc.property(some, (measures) => {
        const { label, confidence } = judge(measures, hasLexicon)
        const shares = [measures.a.covered / measures.a.words, measures.b.covered / measures.b.words]
        const [least, most] = [Math.min(...shares), Math.max(...shares)]
        if (label === 'excerpt') expect(least).toBeLessThan(0.6)
        if (label === 'reprint') {
          expect(least).toBeGreaterThanOrEqual(0.7)
          expect(measures.stated).toEqual([])
        }
        if (['reprint', 'edited', 'spun'].includes(label)) expect(most).toBeGreaterThanOrEqual(0.5)
        if (label === 'same-form') {
          const { form } = measures.agreement!
          if (form.shared < 0.4 * form.words) expect(measures.leastStanding).toBeGreaterThanOrEqual(0.6)
          if (measures.agreement!.aboutOthers !== 'titles')
            expect(measures.agreement!.changedFacts).not.toEqual([])
        } else if (!copyLabels.has(label)) expect(measures.leastStanding).toBeLessThan(0.6)
        expect(confidence).toBeGreaterThanOrEqual(0.5)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 5000, seed: 20261201 },
    )
  })
  it.each([true, false])(
    'what the weights did not decide, a rule tells (with a lexicon: %s)',
    (hasLexicon) => {
      const seen = new Set<string>()
      fc.assert(
        fc.property(some, (measures) => {
          const judgement = judge(measures, hasLexicon)
          const { label, confidence, explanation } = judgement
          const answers = new Map(
            explanation.decisions.map(({ question, logOdds }) => [question, logOdds > 0]),
          )
          const rules = rulesBehind(judgement, measures)
          const expectRule = (what: string, isExpected: boolean) => {
            if (isExpected) seen.add(what)
            expect(rules.some((rule) => rule.startsWith(what))).toBe(isExpected)
          }
          const isForm = label === 'same-form'
          const isCopy = copyLabels.has(label)
          expectRule('One form,', isForm && answers.get('form') !== true)
          expectRule('A copy,', isCopy && answers.get('copy') !== true)
          expectRule('No copy,', !isCopy && !isForm && answers.get('copy') !== false)
          expectRule('An excerpt:', label === 'excerpt' && answers.get('excerpt') !== true)
          expectRule('No reprint', label === 'edited' && !answers.has('reprint'))
          const surest = explanation.decisions.map(({ logOdds }) => 1 / (1 + Math.exp(-Math.abs(logOdds))))
          expectRule('No surer', Math.round(100 * Math.min(0.99, ...surest)) / 100 > confidence)
        }),
        { numRuns: 5000, seed: 20261201 },
      )
      expect(seen.size).toBeGreaterThanOrEqual(5)
    },
  )
})
