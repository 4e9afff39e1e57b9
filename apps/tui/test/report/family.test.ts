import { expect, test } from 'vitest'
import { family } from '../../../../packages/library/test/reading/families/made.ts'
import { familyLines } from '../../src/report/family.ts'

const terminal = { width: 60, palette: null, unicode: true }

const small = family([
  { id: 'root', title: 'Storm', published: '2025-02-01' },
  { id: 'late', parent: 'root', title: 'Wind', published: '2025-02-05', label: 'spun' },
  { id: 'early', parent: 'root', title: 'Storm again', published: '2025-02-02', kept: 0.4 },
  { id: 'below', parent: 'early', title: 'Gale', publisher: 'Ledger', published: '2025-02-03' },
])

/** Each copy made from the one before. */
const chainOf = (length: number) =>
  family(
    Array.from({ length }, (_, i) => ({
      id: `copy${i}`,
      ...(i > 0 && { parent: `copy${i - 1}` }),
    })),
  )

test('a family is told as everywhere: why its original is taken for it, and its copies in order of their dates', () => {
  expect(familyLines(small, terminal)).toEqual([
    'Storm',
    '4 articles · id root · 2025-02-01 to 2025-02-05 · Ledger',
    '3 comparisons with other members tell that it is the',
    'original, none that it is a copy. It is the earliest by',
    'date: 2025-02-01; the next is of 2025-02-02 (Storm again).',
    '',
    'probable original  Storm',
    'id root · 2025-02-01',
    '├─ reprint, 40 % kept  Storm again',
    '│  id early · 2025-02-02 · confidence 90 %',
    '│ └─ reprint, 90 % kept  Gale',
    '│    id below · 2025-02-03 · Ledger · confidence 90 %',
    '└─ spun, 90 % kept  Wind',
    '   id late · 2025-02-05 · confidence 90 %',
  ])
})

test('it is drawn with what every terminal has', () => {
  const [, , , , , , , , ...copies] = familyLines(small, { ...terminal, unicode: false })
  expect(copies.map((line) => /^[^a-z]*/.exec(line)![0])).toEqual([
    '|- ',
    '|  ',
    '| `- ',
    '|    ',
    '`- ',
    '   ',
  ])
})

test('a deep tree keeps room for its rows, however deep it is', () => {
  const lines = familyLines(chainOf(20_000), terminal)
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(terminal.width)
  expect(lines.at(-2)).toMatch(/^…\s+└─ reprint, 90 % kept  The story of/)
})
