import { describe, expect, test } from 'vitest'
import { plain, type Run } from '../../src/text/run.ts'
import { widthOf } from '../../src/text/width.ts'
import { wrap } from '../../src/text/wrap.ts'

function lines(text: string, width: number): string[] {
  return wrap([{ text, start: 0, style: plain }], width).map(({ runs }) =>
    runs.map((run) => run.text).join(''),
  )
}

describe('a paragraph', () => {
  test('breaks between words', () => {
    expect(lines('The cost of fuel rose.', 11)).toEqual(['The cost of', 'fuel rose.'])
  })

  test('has its white space collapsed', () => {
    expect(lines('  one\n two\t three ', 20)).toEqual(['one two three'])
  })

  test('never breaks at a no-break space', () => {
    expect(lines('up to 95\u00a0% of it', 8)).toEqual(['up to', '95 % of', 'it'])
  })

  test('of white space is nothing', () => {
    expect(lines(' \n ', 10)).toEqual([])
  })

  test('breaks a word that is wider than the line, where it stands', () => {
    expect(lines('see https://example.org/a/b', 10)).toEqual(['see https:', '//example.', 'org/a/b'])
  })

  test('breaks between the characters of scripts without spaces', () => {
    expect(lines('ab 漢字漢字', 6)).toEqual(['ab 漢', '字漢字'])
  })

  test('never cuts an emoji of several parts', () => {
    expect(lines('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧'])
  })

  test.each([1, 2, 7, 20, 33])('fits into %d columns or one character', (width) => {
    const text = 'Zürich: “naïve” 漢字かな 👩‍👩‍👧 e\u0301tude, supercalifragilistic \u001b[31m end'
    for (const line of wrap([{ text, start: 0, style: plain }], width)) {
      const shown = line.runs.map((run) => run.text).join('')
      expect(widthOf(shown)).toBe(line.width)
      expect(line.width).toBeLessThanOrEqual(Math.max(2, width))
    }
  })
})

test('a word of several styles is kept together, and each part keeps its style', () => {
  const marked = { kind: 'spun', mark: 'replaced' } as const
  const runs: Run[] = [
    { text: 'of "', start: 0, style: plain },
    { text: 'fuel', start: 4, style: marked },
    { text: '," he', start: 8, style: plain },
  ]
  expect(wrap(runs, 8).map((line) => line.runs.map(({ text, style }) => [text, style]))).toEqual([
    [['of', plain]],
    [
      ['"', plain],
      ['fuel', marked],
      [',"', plain],
    ],
    [['he', plain]],
  ])
})

test('a line knows where it starts in the text', () => {
  const text = 'The cost of  fuel rose.'
  expect(wrap([{ text, start: 100, style: plain }], 11).map(({ start }) => start)).toEqual([100, 113])
})
