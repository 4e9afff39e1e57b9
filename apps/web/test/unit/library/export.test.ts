import { describe, expect, test } from 'vitest'
import { addressesIn, refusalOfAddresses } from '../../../src/views/library/addresses.ts'
import { tableHead, tableLines } from '../../../src/views/library/export.ts'
import { languageName } from '../../../src/wording/languages.ts'
import { placeName } from '../../../src/views/library/place-name.ts'
import { sizeText } from '../../../src/wording/sizes.ts'
import { listed } from './articles.ts'

describe('a table for spreadsheets', () => {
  test('has a line of names, and quotes what needs it', () => {
    const [line] = tableLines([
      listed('a', {
        title: 'He said "no", twice',
        byline: ['Ada Finch', 'Bo Reed'],
        published: '2025-02-03',
      }),
    ])
    expect(tableHead).toBe('id,title,byline,publisher,published,lang,words,copies,added,source\r\n')
    expect(line).toBe(
      'a,"He said ""no"", twice",Ada Finch; Bo Reed,,2025-02-03,en,100,0,2026-01-01T00:00:00.000Z,/articles/a.txt\r\n',
    )
  })

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1'])('%j is no formula in it', (title) => {
    const [line] = tableLines([listed('a', { title })])
    expect(line).toMatch(/^a,"?'/u)
  })
})

describe('addresses', () => {
  test('stand one a line or between spaces, once each, with or without a scheme', () => {
    expect(addressesIn(' example.org/a\nhttp://example.org/b  example.org/a ')).toEqual([
      'https://example.org/a',
      'http://example.org/b',
    ])
  })

  test.each([[[]], [['ftp://example.org/x']], [['https://nowhere']], [['https://']]])(
    '%j is refused',
    (addresses) => {
      expect(refusalOfAddresses(addresses)).toMatch(/^(?:Give the address|.* is no (?:web|sound) address)/u)
    },
  )

  test('with a password are refused, and it is not repeated', () => {
    const refusal = refusalOfAddresses(['https://example.org/a', 'https://ann:hunter2@example.org/b'])
    expect(refusal).toMatch(/^https:\/\/example\.org\/b is an address with a name or a password in it/u)
    expect(refusalOfAddresses(addressesIn('ann:hunter2@example.org/b'))).toBe(refusal)
  })

  test('of the web are taken', () => {
    expect(refusalOfAddresses(['https://example.org/story?x=1'])).toBeNull()
  })
})

describe('words for people', () => {
  test('for where an article came from', () => {
    expect(placeName('https://www.example.org/news/')).toBe('example.org/news')
    expect(placeName('/home/ada/articles/story.txt')).toBe('articles/story.txt')
    expect(placeName(null)).toBe('')
  })

  test('for languages, malformed ones too', () => {
    expect([languageName('de'), languageName('not a tag'), languageName(null)]).toEqual([
      'German',
      'not a tag',
      '',
    ])
  })

  test('for sizes', () => {
    expect([0, 999, 1000, 12_400_000, 3e12].map(sizeText)).toEqual([
      '0 bytes',
      '999 bytes',
      '1 kB',
      '12.4 MB',
      '3 TB',
    ])
  })
})
