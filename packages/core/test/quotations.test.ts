import { describe, expect, it } from 'vitest'
import { compare } from '../src/index.ts'
import { pairs, textsOf } from './families.ts'

const said = [
  '“We will rebuild this bridge before the winter, whatever the cost may be. We have the money, we have the plans and we have the people,” the minister said.',
  '“Nobody here has slept since Tuesday, and nobody has complained. We have cooked four hundred meals a day in a kitchen built for forty,” said the mayor.',
  '“It held for ninety years and it fell in nine seconds. I have watched the film a hundred times and I still look at the wrong pillar,” said the engineer.',
]

/** The text with the quotations among its paragraphs. */
function reporting(text: string): string {
  const lines = text.split('\n')
  said.forEach((quotation, i) => lines.splice(5 + 4 * i, 0, quotation))
  return lines.join('\n')
}

describe('two reports that share nothing but the quotations of one press conference', () => {
  it.each(pairs.filter(({ kind }) => kind === 'independent' || kind === 'sametopic'))(
    'tell of the same event, and the reasons say so: $id',
    (pair) => {
      const [a, b] = textsOf(pair).map(reporting)
      const { verdict, quotations } = compare(a!, b!)
      expect(quotations.filter(({ same }) => same).length).toBeGreaterThanOrEqual(3)
      expect(verdict.label).toBe('same-event')
      expect(verdict.reasons.join(' ')).toMatch(/quotation/)
    },
  )
})
