import { describe, expect, test } from 'vitest'
import { decodeText, maxSourceBytes, maxSourceLength, SourceError } from '@unspin/library'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (number[] | string)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  )

describe('reads', () => {
  test('UTF-8 as it is, without a note', () => {
    expect(decodeText(utf8('Zażółć 東京 🚢'), 'a.txt')).toEqual({ text: 'Zażółć 東京 🚢', notes: [] })
  })

  test('UTF-8 with a byte-order mark, which is no part of the text', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'News'), 'a.txt')).toEqual({ text: 'News', notes: [] })
  })

  test('UTF-16 with a mark, and says so', () => {
    const little = bytes([0xff, 0xfe], 'N\0e\0w\0s\0')
    const big = bytes([0xfe, 0xff], '\0N\0e\0w\0s')

    expect(decodeText(little, 'a.txt')).toEqual({
      text: 'News',
      notes: ['a.txt is not UTF-8; read as UTF-16LE'],
    })
    expect(decodeText(big, 'a.txt')).toEqual({
      text: 'News',
      notes: ['a.txt is not UTF-8; read as UTF-16BE'],
    })
  })

  test('Latin-1 and the curly quotation marks of Windows-1252, and says so', () => {
    expect(decodeText(bytes('The caf\xe9 said \x93no\x94 \x96 twice'), 'spun.txt')).toEqual({
      text: 'The café said “no” – twice',
      notes: ['spun.txt is not UTF-8; read as Windows-1252'],
    })
  })

  test('UTF-8 that was cut inside a character as UTF-8, and says so', () => {
    const cut = utf8('“It is our home,” she said. “Not a café').subarray(0, -1)

    expect(decodeText(cut, 'cut.txt')).toEqual({
      text: '“It is our home,” she said. “Not a caf\ufffd',
      notes: ['cut.txt is UTF-8 with 1 damaged character, read as \ufffd'],
    })
  })

  test('every kind of line end as it is', () => {
    const text = 'one\r\ntwo\nthree\rfour\u2028five'

    expect(decodeText(utf8(text), 'a.txt').text).toBe(text)
  })

  test('what a terminal printed, with its escape sequences', () => {
    expect(decodeText(utf8('\u001b[1mHeadline\u001b[0m'), 'a.txt').text).toContain('Headline')
  })
})

describe('refuses', () => {
  const word = '[Content_Types].xml\0\0word/document.xml'
  test.each<[what: string, bytes: Uint8Array, problem: string]>([
    ['nothing', bytes(), 'is empty. Give a text with words in it.'],
    ['white space', bytes(' \r\n\t '), 'holds nothing but white space. Give a text with words in it.'],
    [
      'a mark alone',
      bytes([0xef, 0xbb, 0xbf]),
      'holds nothing but white space. Give a text with words in it.',
    ],
    [
      'a PDF',
      bytes('%PDF-1.7\n'),
      'is a PDF document, not plain text. Save its text as a plain-text file and give that.',
    ],
    ['a DOCX', bytes('PK\x03\x04', word), 'is a Word document (DOCX), not plain text. Save its text'],
    ['a ZIP', bytes('PK\x03\x04', 'a.txt'), 'is a ZIP archive, not plain text. Unpack it'],
    [
      'a PNG',
      bytes([0x89], 'PNG\r\n', [0x1a], '\n'),
      'is a PNG picture, not plain text. Give a file with the text',
    ],
    ['NUL bytes', bytes('News\0'), 'is a binary file, not text.'],
    ['NUL in UTF-16', bytes([0xff, 0xfe], 'N\0\0\0'), 'is a binary file, not text.'],
    ['control characters', bytes('News\x01\x02\x03'), 'is a binary file, not text.'],
    [
      'UTF-16 without a mark',
      bytes('N\0e\0w\0s\0'),
      'looks like UTF-16 without a byte-order mark. Save it as UTF-8',
    ],
    [
      'UTF-16 cut in half',
      bytes([0xff, 0xfe], 'N\0e'),
      'begins as UTF-16LE but is damaged. Save it as UTF-8',
    ],
    [
      'half a surrogate pair',
      bytes([0xff, 0xfe], [0, 0xd8]),
      'begins as UTF-16LE but is damaged. Save it as UTF-8',
    ],
    [
      'KOI8-R',
      bytes([0xee, 0xcf, 0xd7, 0xcf, 0xd3, 0xd4, 0xc9]),
      'is neither UTF-8 nor Western (Windows-1252) text.',
    ],
  ])('%s', (_what, given, problem) => {
    expect(() => decodeText(given, 'it.txt')).toThrow(SourceError)
    expect(() => decodeText(given, 'it.txt')).toThrow(`it.txt ${problem}`)
  })

  test('a text over the limit, in figures', () => {
    const problem =
      'big.txt is too long. An article may hold up to 8,000,000 characters; this one holds 20,971,520. Compare its parts.'

    expect(() => decodeText(new Uint8Array(20_971_520).fill(0x61), 'big.txt')).toThrow(problem)
  })

  test('nothing at the limit, in a script that needs three bytes a character', () => {
    const longest = utf8('東'.repeat(maxSourceLength))

    expect(longest.length).toBe(maxSourceBytes)
    expect(decodeText(longest, 'a.txt').text.length).toBe(maxSourceLength)
    expect(() => decodeText(utf8('東'.repeat(maxSourceLength) + '.'), 'a.txt')).toThrow('8,000,001')
  })

  test('on one line, whatever the name is', () => {
    expect(() => decodeText(bytes(), 'a\nb\u001b[31m\u202e.txt')).toThrow(
      'a\\u{a}b\\u{1b}[31m\\u{202e}.txt is empty',
    )
    expect(() => decodeText(bytes(), '')).toThrow("'' is empty")
  })
})

test('a stray NUL in a long text is part of it', () => {
  const text = `${'A story that goes on and on. '.repeat(40)}\0 And ends.`
  expect(decodeText(new TextEncoder().encode(text), 'story.txt')).toEqual({ text, notes: [] })
})
