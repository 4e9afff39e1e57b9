import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine } from '@unspin/library/reading'

test('cells are quoted where they must be', () => {
  expect(csvLine(['a', 'b, c', 'say "no"', 'two\nlines', null, undefined, 0.5, -1])).toBe(
    'a,"b, c","say ""no""","two\nlines",,,0.5,-1',
  )
})

describe('no formula', () => {
  test.each([
    '=HYPERLINK("x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\r=1',
    '\t=1',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '﹦1',
    ' =1',
    '\u00a0\u3000=1',
    '\u200b\ufeff=1',
    '"=1"',
    '“=1”',
    "'=1",
    ' "\t＝1',
    ';=1',
    '; =1',
    ',=1',
    '\n=1',
  ])('is %j', (text) => {
    expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/)
  })

  const separators = [',', ';', '\t']
  const cells = fc.array(fc.string({ unit: fc.constantFrom(...'=+-@＝＠;,\t\r\n"\' \u3000\u200ba1') }), {
    minLength: 1,
    maxLength: 4,
  })

  test('is in any cell of any text, whatever separator the table is read with', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...separators), (texts, separator) => {
        // As a lenient reader cuts it up that minds neither quotation marks nor which separator we meant.
        const [line, cut] = [`x${separator}${csvLine(texts)}`, new RegExp(`[${separator}\r\n]`, 'u')]
        const own = separator === ',' ? parse(line, { relax_column_count: true })[0]! : line.split(cut)
        for (const cell of own.slice(1)) expect(cell).not.toMatch(/^[\s\u200b"]*[=+\-@＝＠]/u)
      }),
    )
  })

  test('costs a text that holds none nothing', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'ab1 .,"\n') }).filter((text) => !/^\s*$/u.test(text))
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1 }), (texts) => {
        expect(parse(`${csvLine(texts)}\r\n`, { record_delimiter: '\r\n' })).toEqual([texts])
      }),
    )
  })
})
