import { describe, expect, test } from 'vitest'
import {
  type Article,
  extract,
  type Lexicon,
  type QuotationVariant,
  quotationFinder,
} from '../../src/index.ts'

const lexicon: Lexicon = {
  lang: 'en',
  entry: (term) => ['costly', 'expensive'].indexOf(term),
  rank: () => -1,
  vector: () => null,
  dimensions: 0,
  synonyms: (one, other) => one !== other,
}
const article = (quotation: string): Article =>
  extract(`The mayor spoke on Sunday.\n\n${quotation}\n\nThen he left the hall.`)

/** How the second article gives the first quotation of the first. */
function found(
  original: string,
  other: string,
  options: { lexicon?: Lexicon } = {},
): { variants: QuotationVariant[]; told: string[][] } {
  const [a, b] = [article(original), article(other)]
  const variants = quotationFinder(a, a.quotes[0]!, options)(b)
  const told = variants.flatMap(({ changes }) =>
    changes.map((change) => [change.relation, a.text.slice(...change.a), b.text.slice(...change.b)]),
  )
  return { variants, told }
}

const pumps = '"We have paid for these pumps twice, and we will not pay again," said Mayor Ida Holm.'

describe('a quotation in another article', () => {
  test('is the same whatever the marks around it and the reporter say', () => {
    const { variants, told } = found(
      pumps,
      'Holm told reporters: “We have paid for these pumps twice — and we will not pay again.”',
    )
    expect(variants).toMatchObject([{ index: 0, same: true, cut: false }])
    expect(told).toEqual([])
  })

  test('is altered where words were replaced, put in another form, left out or put in', () => {
    const { variants, told } = found(
      pumps,
      '"We have paid for these machines twice, and we will really not be paying," said Mayor Ida Holm.',
    )
    expect(variants).toMatchObject([{ same: false, cut: false, speaker: 'Ida Holm' }])
    expect(told).toEqual([
      ['other', 'pumps', 'machines'],
      ['added', '', 'really'],
      ['added', '', 'be'],
      ['form', 'pay', 'paying'],
      ['dropped', 'again', ''],
    ])
  })

  test('is spun where synonyms stand for its words', () => {
    const { told } = found(
      '"It was a costly choice, and the whole town knew it at the time," said Ida Holm.',
      '"It was an expensive choice, and the whole town knew it at the time," said Ida Holm.',
      { lexicon },
    )
    expect(told).toContainEqual(['synonym', 'costly', 'expensive'])
  })

  test('is cut where a part of it stands word for word', () => {
    const { variants, told } = found(pumps, 'The city "will not pay again," Holm said.')
    expect(variants).toEqual([])
    expect(told).toEqual([])
    const longer = found(pumps, 'Holm said "we have paid for these pumps twice."')
    expect(longer.variants).toMatchObject([{ same: false, cut: true }])
    expect(longer.told).toEqual([['dropped', 'and we will not pay again', '']])
    const whole = found('Holm said "we have paid for these pumps twice."', pumps)
    expect(whole.variants).toMatchObject([{ same: false, cut: true }])
    expect(whole.told).toEqual([['added', '', 'and we will not pay again']])
  })

  test('is one quotation where the reporter interrupts it', () => {
    const { variants, told } = found(
      pumps,
      '"We have paid for these pumps twice," said Mayor Ida Holm, "and we will not pay again."',
    )
    expect(variants).toMatchObject([{ index: 0, same: true }])
    expect(told).toEqual([])
    const shortened = found(
      pumps,
      '"We have paid for these pumps," said Mayor Ida Holm, "and we will not pay again."',
    )
    expect(shortened.variants).toMatchObject([{ same: false, cut: true }])
    expect(shortened.told).toEqual([['dropped', 'twice', '']])
  })

  test('is cut where whole sentences are left out at its beginning, or words for which an ellipsis stands', () => {
    const said = '"I do not wait. I do not go back to the flat. I stay with them," said Ida Holm.'
    const later = found(said, '"I do not go back to the flat. I stay with them," said Holm.')
    expect(later.variants).toMatchObject([{ cut: true }])
    expect(later.told).toEqual([['dropped', 'I do not wait', '']])
    const elided = found(said, '"I do not wait … I stay with them," said Holm.')
    expect(elided.variants).toMatchObject([{ cut: true }])
    const silently = found(said, '"I do not wait. I stay with them," said Holm.')
    expect(silently.variants).toMatchObject([{ cut: false, changes: [{ relation: 'dropped' }] }])
  })

  test('is none of what somebody says of the same things', () => {
    expect(found(pumps, '"These pumps were paid for by the state," said Holm.').variants).toEqual([])
    expect(found(pumps, '"We will not," said Holm.').variants).toEqual([])
    const eagle = '"I would like to see the eagle," said Holm.'
    expect(found(eagle, '"I would like to see the receipt," said Peter Lund.').variants).toEqual([])
    const phrase = '"It will be done by the end of the month," said Holm.'
    expect(found(phrase, '"By the end of the month it rained," said Peter Lund.').variants).toEqual([])
    expect(found(pumps, 'We have paid for these pumps twice, and we will not pay again.').variants).toEqual(
      [],
    )
  })
})
