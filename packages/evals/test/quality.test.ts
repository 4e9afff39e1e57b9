import { compare } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { scoreLabels } from '../src/scores/labels.ts'
import { scorePassages } from '../src/scores/passages.ts'
import { fixtures, readPairSet } from '../src/sets.ts'

// Floors, a little below what `pnpm evals` measures: a change that costs quality fails here, noise does not.
describe('the families', () => {
  const families = readPairSet(fixtures, 'families')!
  const lexicon = loadEnglish()
  let results: {
    id: string
    kind: string
    comparison: ReturnType<typeof compare>
    truth: (typeof families.pairs)[number]
  }[]

  beforeAll(() => {
    results = families.pairs.map((truth) => ({
      id: truth.id,
      kind: truth.kind!,
      truth,
      comparison: compare(...families.texts(truth), { lexicon }),
    }))
  })

  it('get their labels', () => {
    const judged = results.map(({ truth, comparison }) => ({
      label: truth.label!,
      guess: comparison.verdict.label,
    }))
    const score = scoreLabels(judged)
    expect(score.macroF1).toBeGreaterThan(0.94)
    expect(score.copyRecall).toBeGreaterThan(0.97)
    expect(score.falseAlarms).toBe(0)
  })

  it.each([
    ['reprint', 0.97],
    ['edited', 0.91],
    ['spun', 0.97],
    ['rewritten', 0.88],
    ['restructured', 0.57],
    ['excerpt', 0.85],
  ])('have the passages of %s copies found (plagdet > %d)', (kind, floor) => {
    const detected = results
      .filter((result) => result.kind === kind)
      .map(({ truth, comparison }) => ({ truth: truth.passages!, found: comparison.passages }))
    expect(scorePassages(detected).plagdet).toBeGreaterThan(floor)
  })

  it('tell the original of every spun copy', () => {
    for (const { id, comparison } of results.filter(({ kind }) => kind === 'spun'))
      expect(comparison.direction.original, id).toBe('b')
  })
})

describe('articles in languages without a lexicon', () => {
  const languages = readPairSet(fixtures, 'languages')!
  const judged = languages.pairs.map((pair) => ({
    kind: pair.kind!,
    label: pair.label!,
    guess: compare(...languages.texts(pair)).verdict.label,
  }))

  it('are told copies from others', () => {
    const score = scoreLabels(judged)
    expect(score.falseAlarms).toBe(0)
    expect(score.copyRecall).toBeGreaterThan(0.9)
  })

  it.each(['reprint', 'edited'])('get the label %s', (kind) => {
    for (const { label, guess } of judged.filter((row) => row.kind === kind)) expect(guess).toBe(label)
  })
})
