import { describe, expect, it } from 'vitest'
import { scoreLabels } from '../src/scores/labels.ts'
import { scorePassages } from '../src/scores/passages.ts'

describe('scoreLabels', () => {
  it('counts copies by kind of error and averages F1 over the labels that occur', () => {
    const score = scoreLabels([
      { label: 'spun', guess: 'spun' },
      { label: 'spun', guess: 'edited' },
      { label: 'unrelated', guess: 'unrelated' },
      { label: 'unrelated', guess: 'excerpt' },
      { label: 'edited', guess: 'same-event' },
    ])
    expect(score).toMatchObject({
      accuracy: 0.4,
      copyRecall: 2 / 3,
      copyPrecision: 2 / 3,
      falseAlarms: 1,
      misses: 1,
    })
    expect(score.macroF1).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3)
  })
})

describe('scorePassages', () => {
  const truth = [{ a: [0, 100], b: [200, 300] }] as const
  const found = (...passages: { a: [number, number]; b: [number, number] }[]) => [
    { truth: [...truth], found: passages },
  ]

  it('is 1 for the passage itself', () => {
    expect(scorePassages(found({ a: [0, 100], b: [200, 300] })).plagdet).toBe(1)
  })

  it('is lowered by pieces: two halves have granularity 2', () => {
    const score = scorePassages(found({ a: [0, 50], b: [200, 250] }, { a: [50, 100], b: [250, 300] }))
    expect(score).toMatchObject({ precision: 1, recall: 1, granularity: 2 })
    expect(score.plagdet).toBeCloseTo(1 / Math.log2(3))
  })

  it('counts characters of both sides, and nothing for a passage that points elsewhere', () => {
    expect(scorePassages(found({ a: [0, 50], b: [200, 300] }))).toMatchObject({ precision: 1, recall: 0.75 })
    expect(scorePassages(found({ a: [0, 100], b: [0, 100] })).plagdet).toBe(0)
  })

  it('is 1 where there is nothing to find and nothing was found', () => {
    expect(scorePassages([{ truth: [], found: [] }]).plagdet).toBe(1)
  })
})
