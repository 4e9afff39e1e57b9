import { loadEnglish } from '@unspin/lexicon-en/node'
import { describe, expect, it } from 'vitest'
import { compare, copyLabels, extract } from '@unspin/core'

const lexicon = loadEnglish()
const isCopy = (a: Parameters<typeof compare>[0], b: Parameters<typeof compare>[0]) =>
  copyLabels.has(compare(a, b, { lexicon }).verdict.label)

const rate = (firm: string, unit: string) =>
  `${firm}, the ${unit}, said it is raising its base lending rate to 6-3/4 pct from 6-1/2 pct, effective immediately.`
const filing = (firm: string, use: string, manager: string) =>
  `${firm} said it has filed a registration statement with the Securities Board covering 40 mln dlrs of subordinated debentures due 2009.
The proceeds will be used ${use}. The company named ${manager} as lead underwriter of the offering.`

const closure = (name: string) =>
  `${name} said on Friday that it will close four of its local radio stations, because fewer people listen to them and the licence fee has not risen for years. The stations in Tarnmouth, Ostness and two smaller towns go off the air in March.`
const brief = (firm: string, lead: string) =>
  `${firm} is raising 150 mln dlrs through an offering of notes due 1999 yielding 8.95 pct, said lead manager ${lead}. The notes have an 8-7/8 pct coupon, are not callable for seven years and were priced to yield 80 basis points over Treasury bonds. They are rated A-2 by Marlow Service.`

describe('notices told freely', () => {
  it.each([
    [
      'of two banks that do the same',
      rate('Harlow Trust', 'main unit of Harlow Bancorp'),
      rate('Quayside Bank', 'main unit of Tarn Holdings'),
    ],
    [
      'of two firms that begin with the name of one authority',
      'The Northern Stock Exchange said Ostrand Corp could not be reached to comment on unusual activity in its stock, which rose 2-1/4 to 31 dlrs by noon.',
      'The Northern Stock Exchange said Velling Inc declined to comment on unusual activity in its stock, which fell 3-1/8 to 17 dlrs by noon.',
    ],
    [
      'of two firms that file for the same',
      filing('Micavale Corp', 'to repay bank debt', 'Gannet Brothers'),
      filing('Orbistan Inc', 'for working capital and acquisitions', 'Pell Howard'),
    ],
    [
      'of which one begins with a name that is a day as well',
      'Sun Co said it raised the price it pays for crude oil by 40 cts a barrel, effective today. The rise brings its posted price for Tarn Sweet to 16.20 dlrs a barrel.',
      'Velling Petroleum said it raised the price it pays for crude oil by 40 cts a barrel, effective today. The rise brings its posted price for Tarn Sweet to 16.20 dlrs a barrel.',
    ],
  ])('are no copies: %s', (_, a, b) => {
    expect(isCopy(a, b)).toBe(false)
    expect(isCopy(b, a)).toBe(false)
  })

  it('are copies where one writes a name as initials', () => {
    expect(isCopy(closure('The Northern Broadcasting Corporation'), closure('NBC'))).toBe(true)
  })
})

describe('rows of a table that name nobody', () => {
  const rows = 'Qtly div 14 cts vs 14 cts in prior qtr\n Payable May 3\n Record April 9'
  const titled = (title: string | null) => ({ ...extract(rows), title })

  it('are not identical under the titles of two firms, though they have the same words', () => {
    const { verdict } = compare(
      titled('OSTRAND PAPER CO SETS QUARTERLY'),
      titled('VELLING INDUSTRIES INC DIVIDEND'),
      { lexicon },
    )
    expect(verdict.label).toBe('same-form')
    expect(verdict.confidence).toBeLessThanOrEqual(0.6)
  })

  it.each([
    ['one title', 'OSTRAND PAPER CO SETS QUARTERLY', 'OSTRAND PAPER CO SETS QUARTERLY'],
    [
      'a title of the same firm',
      'OSTRAND PAPER CO SETS QUARTERLY',
      'CORRECTED - OSTRAND PAPER SETS DIVIDEND',
    ],
    ['another title of the same firm', 'OSTRAND PAPER CO SETS QUARTERLY', 'OSTRAND PAPER 3RD QTR NET'],
    ['no title', null, null],
    ['a title on one side alone', 'OSTRAND PAPER CO SETS QUARTERLY', null],
  ])('are identical under %s', (_, a, b) => {
    expect(compare(titled(a), titled(b), { lexicon }).verdict.label).toBe('identical')
  })
})

describe('a long roundup', () => {
  const others = [
    'Dealers in corporate paper had little to do on Monday, as most waited for the figures on retail sales that are due tomorrow.',
    'Prices fell by a quarter point in the morning and recovered most of it after lunch, and underwriters spoke of a quiet day.',
    'The week is expected to bring about 900 mln dlrs of new debt, less than half of what was sold in the week before.',
    'Two utilities postponed what they had planned, one of them because of a dispute about a tariff in the county of Ostness.',
    'Traders said that insurers bought seven-year paper, while banks sold what they had taken up in the spring at lower yields.',
  ]
  const roundup = [
    ...others,
    brief('Orbistan Inc', 'Pell Howard Inc'),
    ...others.map((text) =>
      text.replace('Monday', 'Thursday').replace('Prices', 'Quotations').replace('week', 'month'),
    ),
  ].join('\n\n')

  it('holds a brief that stands in it', () => {
    expect(isCopy(brief('Orbistan Inc', 'Pell Howard Inc'), roundup)).toBe(true)
  })

  it('holds no brief of another firm that sells other paper in the same words', () => {
    const other =
      'Micavale Power Co is raising 75 mln dlrs via an issue of bonds due 2016 yielding 9.31 pct, said Gannet Brothers, the lead manager. The bonds carry a 9-1/4 pct coupon and were priced at 99.30 to yield 110 basis points more than Treasury bonds. Rated BAA-1 by Marlow Service, they are not refundable for five years.'
    expect(isCopy(other, roundup)).toBe(false)
  })
})
