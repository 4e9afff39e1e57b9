import { describe, expect, test } from 'vitest'
import { bodyOf } from '../../src/article.ts'
import { extract } from '../../src/extraction/extract.ts'

/** The body with each run of white space as one space. */
const body = (text: string, title?: string) => bodyOf(extract(text, { title })).replace(/\s+/g, ' ')

describe('a notice of a few lines keeps its sentences', () => {
  const notice = `MERIDIAN COPPER <MERC> SPLITS STOCK

Meridian Copper Corp said its board of
directors had approved a two-for-one split in the form of a
100 pct stock dividend payable August 21 to holders of
record August 3.
   
 Reuter`

  test('a sentence that was broken into lines is its body; a day in it is no day of publication', () => {
    const { title, published, publisher, boilerplate } = extract(notice)
    expect(title).toBe('MERIDIAN COPPER <MERC> SPLITS STOCK')
    expect(published).toBeNull()
    expect(publisher).toBeNull()
    expect(body(notice)).toBe(
      'Meridian Copper Corp said its board of directors had approved a two-for-one split in the form of a 100 pct stock dividend payable August 21 to holders of record August 3.',
    )
    expect(boilerplate.map(({ start, end }) => notice.slice(start, end))).toEqual(['Reuter'])
  })

  test.each([
    ['a name', 'Tarrow Mills said it plans to be taken over by\nNorrick Grain in the spring.'],
    ['a figure', 'Millers have bought 3,000 to\n5,000 tonnes of barley, traders said.'],
    ['a day', 'The dividend is payable to owners of the\nThird of April.'],
    ['German', 'Die Mühle in Tarnau gehört seit gestern der\nNorrick AG, teilte sie mit.'],
  ])('a line that leads to %s below it goes on there', (_, story) => {
    for (const text of [story, `MILL AT NORRICK SOLD\n\n${story}\n Reuter`])
      expect(body(text)).toBe(story.replace('\n', ' '))
  })

  test('what stands below the empty line under a headline is all one story', () => {
    const text =
      'BAY PLC NINE MONTHS\n\nDividend nil (no comparison)\n  Net loss 11 mln.\n  It had gains in May.'
    expect(extract(text).title).toBe('BAY PLC NINE MONTHS')
    expect(body(text)).toMatch(/^Dividend nil/)
  })

  test.each([
    'The notes are backed by a letter of credit by Norrick Bank.',
    'The films are to be distributed by Tarrow Pictures in the spring.',
    'The two could not agree on final terms and conditions.',
    'Comments are due by April 24, and a report by May 10.',
    'Share dealers said the weakness of the bourse was due to the weather.',
  ])('it may speak of what pages do: “%s”', (sentence) => {
    expect(body(`A mill is sold\n\nThe mill at Norrick was sold.\n\n${sentence}`)).toContain(sentence)
  })

  test.each([
    ['a day with its year', 'The bonds are payable on June 3, 2026.', 'Fees are 1-1/8 pct.'],
    ['a day first', 'On 3 May 2024 the pool in Weir Lane was closed.', 'It opens again in June.'],
    ['German', 'Am 3. Mai 2024 starb Anna Lindner.', 'Die Trauerfeier ist am Freitag.'],
    ['French', 'Le 3 mai 2024, Marie Arnoux est morte.', 'Elle avait 84 ans.'],
    ['Chinese', '公司董事会宣布派发股息每股十二分。', '股息将于五月四日支付给股东。'],
  ])('%s', (_, first, second) => {
    const text = `A notice\n\n${first}\n\n${second}`
    expect(extract(text).published).toBeNull()
    expect(body(text)).toContain(`${first} ${second}`)
  })

  test('the place and the day below a notice are not above a story', () => {
    const text =
      'Einladung\n\nDie Mitglieder treffen sich am Freitag im Saal.\n\nLindenau, 3. Mai 2026\n\nDer Vorstand'
    expect(extract(text).published).toBeNull()
    expect(body(text)).toContain('Die Mitglieder treffen sich am Freitag im Saal. Lindenau')
  })
})

describe('lines of a table are the body where there is nothing else', () => {
  const rows = ['Qtly div 14 cts vs 13 cts prior', 'Pay September 9', 'Record August 20']

  test.each([
    ['indented', `${rows.join('\n    ')}\n Reuter\n`],
    ['empty lines between', `${rows.join('\n\n')}\n\nREUTERS`],
    ['with a year', `Qtly div 14 cts vs 13 cts\nPay September 9, 2026\nRecord August 20, 2026\n(AP)`],
  ])('%s', (_, text) => {
    const article = extract(text)
    expect([article.title, article.publisher, article.published, article.byline]).toEqual([
      null,
      null,
      null,
      [],
    ])
    expect(body(text)).toContain('Pay September 9')
    expect(body(text)).toMatch(/^Qtly div 14 cts.*Record August 20/)
    expect(body(text)).not.toMatch(/reuter|\(AP\)/i)
  })

  test.each([
    ['in capitals', `SABLE OPTICS <SABL> SETS PAYOUT\n${rows.join('\n    ')}`],
    ['and a day', `SABLE OPTICS\n\nFeb 28\n    ${rows.join('\n    ')}`],
    ['above an empty line', `Sable Optics sets payout\n\n${rows.join('\n')}`],
    ['without figures', `Results of the county league\nAlmsby 2, Norrick 1\nPell 0, Tarrow Falls 4`],
    ['of the weather', 'Weather for the bay\n\nMonday: rain, 12 C\nTuesday: sun, 14 C\nWednesday: fog, 9 C'],
    ['of ships', 'Arrivals at Norrick\n\nMV Almsby, 3 May 2026\nMV Pell Star, 4 May 2026'],
  ])('under a headline %s', (_, text) => {
    const [headline, ...rest] = text.split(/\n\s*/)
    expect(extract(text).title).toBe(headline)
    expect(extract(text).published).toBeNull()
    expect(body(text)).toBe(rest.join(' '))
  })

  test('what stands above its columns is no byline', () => {
    const text = `GRAIN AT NORRICK BY NOON\n\nTARROW WHEAT\n MAY7     285     UP  1 1/2\n JUL7 281 1/4     UP    1/2`
    expect(extract(text).byline).toEqual([])
    expect(body(text)).toMatch(/^TARROW WHEAT MAY7/)
  })

  test('lines of signs part its sections, and end a letter', () => {
    const funds = `ALMSBY FUNDS\n\nALMSBY BOND FUND\n    ${rows.join('\n    ')}\n    ---\n    ALMSBY TAX FUND\n    ${rows.join('\n    ')}`
    expect(body(funds)).toMatch(/Record August 20 .*Record August 20$/)
    const letter =
      'The mill at Norrick was sold.\n\nIt has 40 workers.\n\n-- \nJane Doe\nPell Courier, Quay 4\n+47 000 00 000'
    expect(body(letter)).toBe('The mill at Norrick was sold. It has 40 workers.')
  })

  test('a row that begins as a sharing bar does is none, nor are the rows below it', () => {
    const text =
      'PELL PLC YEAR\n\nNet 3.1 mln vs 2.2 mln\n    Share 14.1p vs 12.3p\n    Tax 1.1 mln vs nil\n REUTER'
    expect(body(text)).toBe('Net 3.1 mln vs 2.2 mln Share 14.1p vs 12.3p Tax 1.1 mln vs nil')
  })
})

describe('days that are told of what happened are no days of publication', () => {
  test.each([
    'Record April 17, 2026',
    'Period ended December 31, 2025',
    'Year to March 31, 2026',
    'Payable: June 9, 2026',
    'Record Tuesday, April 17, 2026',
    'Geboren: 3. Mai 1930',
    'Born 3 May 1930',
    'Zahltag: 5. Juni 2026',
    'March 31, 2026 end',
  ])('%s', (line) => {
    const { published, publisher, furniture } = extract(
      `Tarrow Mills tells its owners\n\n${line}\n\n${'The mill had a good year. '.repeat(9)}`,
    )
    expect([published, publisher]).toEqual([null, null])
    expect(furniture.map(({ kind }) => kind)).not.toContain('published')
  })

  test.each([
    ['May 3, 2026', null],
    ['Published on May 3, 2026', null],
    ['Sunday, 3 May 2026 | Business', null],
    ['Pell County Ledger, May 3, 2026', 'Pell County Ledger'],
    ['Pell County Ledger May 3, 2026', 'Pell County Ledger'],
    ['Ledger print edition, Sunday 3 May 2026, page 5', 'Ledger print edition'],
    ['Lindenau, den 3. Mai 2026', null],
    ['Updated 3 May 2026 at 10:15', null],
  ])('%s is one', (line, outlet) => {
    const { published, publisher } = extract(
      `Tarrow Mills tells its owners\n\n${line}\n\n${'The mill had a good year. '.repeat(9)}`,
    )
    expect([published, publisher]).toEqual(['2026-05-03', outlet])
  })
})

test.each([
  ['an obituary', 'Born 3 May 1930 – died 4 June 2024\n\nAnna Lindner, a teacher, has died. She was 94.'],
  ['a bond', 'Issue date: June 3, 2026\nMaturity: June 3, 2033\nCoupon: 4.5 pct'],
  ['a letter', 'Dear owners,\n\nWe will pay 12 cents a share on May 15. The register closes on May 9.'],
])('%s is no head, whatever days it begins with', (_, text) => {
  const { title, published, dateline } = extract(text)
  expect([title, published, dateline]).toEqual([null, null, null])
  expect(body(text)).toBe(text.replace(/\s+/g, ' '))
})

test.each(['FOR IMMEDIATE RELEASE: May 3, 2026', 'Date: May 3, 2026', 'Published: May 3, 2026'])(
  '%s is the day of publication',
  (line) => {
    const text = `${line}\n\nTarrow Mills opens a line\n\nTarrow Mills opens a second line in June. It hires 12 people.`
    expect([extract(text).published, extract(text).title]).toEqual([
      '2026-05-03',
      'Tarrow Mills opens a line',
    ])
  },
)

test('letters of another alphabet do not hide the day of publication', () => {
  const text = `Tarrow Mills tells its owners\n\nM\u0430r 4, 2026 | 2 min re\u0430d\n\n${'The mill had a good year. '.repeat(9)}`
  expect(extract(text).published).toBe('2026-03-04')
})

describe('what an agency signs off with', () => {
  const story =
    'The harbour of Norrick was closed on Monday.\n\nTwo ferries lie at the quay until the fog lifts.'
  test.each(['Reuter', 'REUTER', ' Reuters', 'REUTER...', 'REUTER^M', '(AP)', 'dpa/jd', 'AFP', '– Reuters'])(
    '“%s” is no part of the body, nor an outlet',
    (signed) => {
      for (const text of [`${story}\n${signed}`, `${story}\n\n${signed}\n`]) {
        expect(bodyOf(extract(text))).toBe(story)
        expect(extract(text).publisher).toBeNull()
      }
    },
  )

  test('it may stand behind the last sentence', () => {
    expect(bodyOf(extract(`${story} REUTER`))).toBe(story)
    expect(bodyOf(extract(`${story} He had come from AFP.`))).toBe(`${story} He had come from AFP.`)
  })

  test('a text that is nothing else is taken as it is', () => {
    expect(bodyOf(extract('Reuter'))).toBe('Reuter')
  })
})

describe('a title that is told', () => {
  test('needs no headline from the text', () => {
    const text = 'Fog over Norrick\n\nFerries lie at the quay.\n\nThey wait for the wind.'
    expect(extract(text).title).toBe('Fog over Norrick')
    expect(body(text, 'Harbour closed')).toBe(text.replace(/\s+/g, ' '))
  })

  test('is found again in the text', () => {
    const text = 'Ferries wait in the fog over Norrick\n\nThey lie at the quay until the wind comes.'
    for (const title of [
      'Ferries wait in the fog over Norrick',
      'FERRIES WAIT IN THE FOG OVER NORRICK - Bay Courier',
    ])
      expect([extract(text, { title }).title, body(text, title)]).toEqual([
        title,
        'They lie at the quay until the wind comes.',
      ])
  })
})

test('a press release gives its day, and keeps what it says', () => {
  const text = `FOR IMMEDIATE RELEASE
May 3, 2026
Contact: Jane Doe, 555-0142

TARROW MILLS OPENS A SECOND LINE

NORRICK, May 3, 2026 -- Tarrow Mills said today that it will open a second line in June.

"We had no choice," said Jane Doe, who runs the mill.

###`
  const { published, quotes } = extract(text)
  expect(published).toBe('2026-05-03')
  expect(quotes).toHaveLength(1)
  expect(body(text)).toMatch(/Tarrow Mills said today .* runs the mill\.$/)
})
