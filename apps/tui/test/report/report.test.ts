import { paletteOf } from '../../src/text/palette.ts'
import type { Span } from '@unspin/core'
import { describe, expect, test } from 'vitest'
import { reportLines } from '../../src/report/report.ts'
import type { Terminal } from '../../src/terminal.ts'
import { widthOf } from '../../src/text/width.ts'
import { subjectOf } from '../fixtures/pair.ts'

const pipe: Terminal = { width: 80, palette: null, unicode: true }

const subject = subjectOf([
  {
    kind: 'spun',
    a: 'The [cost] of fuel [climbed] on Tuesday, {very} sharply.',
    b: 'The [price] of fuel [rose] on Tuesday, sharply.',
  },
  { kind: 'quotation', a: 'We are poor now', b: 'We are poor now' },
])

describe('in a pipe of 80 columns', () => {
  test('the whole report', () => {
    expect(reportLines(subject, pipe).join('\n')).toBe(
      `SPUN: the same text, its words replaced one for one (confidence 97 %)

  A  copy.txt  Fuel gets dearer     12 words
  B  ours.txt  Gasoline costs more  13 words

Why
  • 3 of 12 words are replaced by another.

Direction
  • B is the original, A was made from it (confidence 80 %).
  • The words of A are rarer.

Shares of the body
  A  ████████████████████████████████████ 100 % of A has a counterpart in B
  B  ███████████████████████████████████░  96 % of B has a counterpart in A

Passages in common
  ⇄  1 spun       words replaced one for one, their order kept
  ”  1 quotation  shared words of a speaker
  [word]  replaced by another
  {word}  on this side only

    A  copy.txt                            B  ours.txt
───────────────────────────────────────────────────────────────────────────────

 1  The [cost] of fuel [climbed] on      ⇄ The [price] of fuel [rose] on
    Tuesday, {very} sharply.             ⇄ Tuesday, sharply.

 2  We are poor now                      ” We are poor now`,
    )
  })

  test('without passages it says that there are none', () => {
    const apart = subjectOf([], {
      verdict: { label: 'unrelated', confidence: 0.99, reasons: ['No passage in common.'] },
      direction: { original: null, confidence: 0, reasons: [] },
      shares: { a: 0, b: 0.001 },
      notes: ['No lexicon for this language.'],
    })
    expect(reportLines(apart, { ...pipe, unicode: false }).join('\n')).toBe(
      `UNRELATED: nothing suggests that one was made from the other (confidence 99 %)

  A  copy.txt  Fuel gets dearer     12 words
  B  ours.txt  Gasoline costs more  13 words

Why
  - No passage in common.

Direction
  - No direction: the pair is no copy.

Shares of the body
  A  ....................................   0 % of A has a counterpart in B
  B  ....................................  <1 % of B has a counterpart in A

Passages in common
  none

Notes
  - No lexicon for this language.`,
    )
  })
})

test('below 76 columns the passages stand one above the other', () => {
  const lines = reportLines(subject, { ...pipe, width: 50 })
  expect(lines.slice(lines.findIndex((line) => line.startsWith(' 1 '))).join('\n')).toBe(
    ` 1 ⇄ A The [cost] of fuel [climbed] on Tuesday,
   ⇄   {very} sharply.
   ⇄ B The [price] of fuel [rose] on Tuesday,
   ⇄   sharply.

 2 ” A We are poor now
   ” B We are poor now`,
  )
})

test('a terminal with colours underlines replaced words instead of putting them in brackets', () => {
  const line = reportLines(subject, { ...pipe, palette: paletteOf(4, 'any') }).find((text) =>
    text.includes('fuel'),
  )!
  expect(line).toContain('\u001b[33m\u001b[4mcost\u001b[24m\u001b[39m of fuel')
  expect(line).toContain('\u001b[1m\u001b[33m⇄')
  expect(line).not.toContain('[cost]')
})

test.each([40, 41, 75, 76, 80, 121, 200, 500])('no line is wider than %d columns', (width) => {
  const wide = subjectOf([
    {
      kind: 'edited',
      a: '漢字[漢字漢字漢字]漢字漢字漢字漢字漢字漢字 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 and supercalifragilisticexpialidocious, at length.',
      b: '漢字[かな]漢字漢字漢字漢字漢字漢字 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 and supercalifragilisticexpialidocious, at length.',
    },
  ])
  for (const line of reportLines(wide, { ...pipe, width })) expect(widthOf(line)).toBeLessThanOrEqual(width)
})

test('wide characters and emoji leave the columns in line', () => {
  const wide = subjectOf([{ kind: 'verbatim', a: '漢字 👩‍👩‍👧 x', b: 'é ok' }])
  const lines = reportLines(wide, pipe)
  const passage = lines.at(-1)!
  expect(widthOf(passage.slice(0, passage.indexOf('=')))).toBe(41)
})

test('nothing in an article steers the terminal', () => {
  const evil = '\u001b]0;owned\u0007 \u009b2J \u202eevil'
  const attack = subjectOf([{ kind: 'verbatim', a: evil, b: evil }], {
    a: { title: evil, words: 1 },
    verdict: { label: 'identical', confidence: 1, reasons: [evil] },
    direction: { original: 'a', confidence: 1, reasons: [evil] },
    notes: [evil],
  })
  const named = { ...attack, names: { a: `${evil}.txt`, b: 'b.txt' } }
  for (const width of [40, 80]) {
    const output = reportLines(named, { ...pipe, width }).join('\n')
    expect(output).toContain('␛')
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  }
})

test('a sum of money keeps its sign, a share its per cent', () => {
  const cut = subjectOf([
    { kind: 'verbatim', a: '$[312] million or [30]% of it', b: '$[400] million or [40]% of it' },
  ])
  const [passage] = cut.comparison.passages
  const passages = [{ ...passage!, a: [1, 18] as Span, b: [1, 18] as Span }]
  const line = reportLines({ ...cut, comparison: { ...cut.comparison, passages } }, pipe).at(-1)
  expect(line).toMatch(/ \$\[312\] million or \[30\]% +=/)
  expect(line).toMatch(/= \$\[400\] million or \[40\]%$/)
})
