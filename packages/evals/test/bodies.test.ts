import { extractHtml } from '@unspin/core/html'
import { describe, expect, it } from 'vitest'
import { readOwnPages } from '../src/pages.ts'
import { scoreBodies } from '../src/scores/bodies.ts'

const article = extractHtml(
  '<article><h1>The mill turns again</h1><p>The wheel of the mill turned on Saturday.</p></article>',
)

describe('scoreBodies', () => {
  it('is 1 for the body itself', () => {
    const truth = { body: 'The wheel of the mill turned on Saturday.', title: 'The Mill turns again!' }
    expect(scoreBodies([{ truth, article }])).toMatchObject({ wordF1: 1, gramF1: 1, title: 1 })
  })

  it('counts words as often as they occur, and snippets on either side', () => {
    const truth = {
      body: 'The wheel turned and turned.',
      with: ['on Saturday', 'and turned'],
      without: ['mill'],
    }
    const score = scoreBodies([{ truth, article }])
    expect(score.wordF1).toBeCloseTo((2 * 3) / (8 + 5))
    expect(score).toMatchObject({ gramF1: 0, requiredKept: 0.5, forbiddenKept: 1 })
  })

  it('leaves out of the metadata what a set does not give', () => {
    const given = { truth: { body: '', published: '2024-05-01' }, article }
    expect(scoreBodies([given, { truth: { body: '' }, article }]).published).toBe(0)
  })
})

it('the hard pages of the core are read without a fault', () => {
  const results = readOwnPages().map(({ html, truth }) => ({ truth, article: extractHtml(html) }))
  expect(scoreBodies(results)).toMatchObject({
    wordF1: 1,
    forbiddenKept: 0,
    title: 1,
    author: 1,
    published: 1,
  })
})
