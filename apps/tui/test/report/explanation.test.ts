import type { Explanation } from '@unspin/core'
import { expect, test } from 'vitest'
import { explanationLines } from '../../src/report/explanation.ts'
import type { Subject } from '../../src/results/subject.ts'

const terminal = { width: 80, palette: null, unicode: true }
const subject = (explanation?: Explanation) => ({ comparison: { explanation } }) as unknown as Subject

const explanation = {
  features: { containment: 0.8 },
  decisions: [
    {
      question: 'copy',
      logOdds: 1.5,
      bias: -4.9,
      terms: [{ feature: 'containment', value: 0.8, weight: 8, contribution: 6.4 }],
    },
  ],
  rules: ['No surer than 60 %: a body of 19 words shows little.'],
}

test('shows each question with its figures and weights, that a reader can add up', () => {
  expect(explanationLines(subject(explanation), terminal)).toEqual([
    'How the verdict came about',
    '  copy? yes (log-odds   +1.50)',
    '    bias                              −4.90',
    '    containment    0.800 ×   +8.00 =  +6.40',
    '  beside the weights',
    expect.stringMatching(/^ {4}No surer than 60.%: a body of 19 words shows little\.$/),
  ])
})

test('stays within ASCII where the terminal does', () => {
  const lines = explanationLines(subject(explanation), { ...terminal, unicode: false })
  expect(lines.join('\n')).toMatch(/^[ -~\n]+$/)
})

test('is not there unless asked for, and is what the rule says when nothing was weighed', () => {
  expect(explanationLines(subject(), terminal)).toEqual([])
  const rules = ['The two bodies are the same.']
  expect(explanationLines(subject({ features: {}, decisions: [], rules }), terminal).slice(1)).toEqual([
    '  The two bodies are the same.',
  ])
})
