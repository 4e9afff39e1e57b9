import stringWidth from 'string-width'
import type { Family, SummariesQuery } from '@unspin/library'
import { selectFamilies, summaryOf } from '@unspin/library/reading'
import { describe, expect, test, vi } from 'vitest'
import { family, largeFamily } from '../../../../../packages/library/test/reading/families/made.ts'
import { fakeClient } from '../../helpers/fake-client.ts'
import { familyOfCopies, storyOf } from '../../helpers/made-stories.ts'
import { keys, noServices, openSession } from '../../helpers/session.tsx'
import { libraryWith, sharedLibrary } from '../../helpers/session-library.ts'

const library = sharedLibrary([...familyOfCopies, storyOf('fam-B02', 'source'), storyOf('fam-B02', 'spun')])

async function openFamilies() {
  const session = openSession({ services: { client: library() }, start: { screen: 'families' } })
  await session.shows('2 families')
  return session
}

describe('the list', () => {
  test('tells size, headline, outlets and span, the largest first', async () => {
    const session = await openFamilies()
    const [first, second] = session.frame().split('\n').slice(5)
    expect(first).toMatch(/❯ +4 VA's No\. 2 official.* Meridian Wire.* 2025-02-11 \d+ days?/)
    expect(second).toMatch(/^ +2 /)
  })

  test('is sorted, searched and filtered', async () => {
    const session = await openFamilies()
    session.press('s')
    await session.shows('longest span of days')
    session.press('/meridian')
    await session.shows('1 of 2 families')
    session.press(keys.enter + keys.escape)
    await session.shows(/ 2 families/)
    session.press('/size:3')
    expect(await session.shows('1 of 2 families')).toContain("VA's No. 2")
    session.press('0')
    await session.shows('No family is like that.')
  })

  test('of very many is asked for where it is seen, as it is looked for', async () => {
    const many = Array.from({ length: 1234 }, (_, i) => `storm ${i}`).map((title) =>
      summaryOf(
        family([
          { id: title, title },
          { id: `copy of ${title}`, parent: title },
        ]),
      ),
    )
    const summaries = vi.fn(async ({ offset = 0, limit = 50, ...query }: SummariesQuery) => {
      const selected = selectFamilies(many, query)
      return { families: selected.slice(offset, offset + limit), total: selected.length, all: many.length }
    })
    const client = fakeClient({
      families: { summaries: { query: summaries }, waiting: { query: async () => 0 } },
    })
    const session = openSession({ services: { client }, start: { screen: 'families' } })
    await session.shows('1,234 families')
    session.press('G')
    await session.shows(/❯ .*storm 999/)
    expect(summaries.mock.calls.map(([{ offset }]) => offset)).toEqual([0, 1200])
    session.press('ss/storm 99')
    await session.shows(/21 of 1,234 families/)
    expect(summaries.mock.lastCall![0]).toMatchObject({ search: 'storm 99', sort: 'latest', offset: 0 })
  })

  test('says when articles wait, compares them, and shows what has come of it', async () => {
    const { client } = await libraryWith(familyOfCopies.slice(0, 1))
    const added = client.library.add.subscribe
    await new Promise<void>((resolve, reject) => {
      added({ articles: familyOfCopies.slice(1, 3) }, { onComplete: resolve, onError: reject })
    })
    const session = openSession({ services: { client }, start: { screen: 'families' }, hearsJobs: true })
    await session.shows('2 articles wait to be compared: c compares them')
    expect(session.frame()).toContain('No copies of one another yet.')
    session.press('c')
    expect(await session.shows('1 family')).not.toContain('wait')
  })
})

async function openFamily(
  made: Family | null,
  size = { columns: 80, rows: 24 },
  browse = noServices.desktop.browse,
) {
  const client = fakeClient({
    families: { get: { query: async () => made }, waiting: { query: async () => 0 } },
    reports: { family: { query: async () => ({ name: 'family.html', content: '<p>evidence</p>' }) } },
  })
  const desktop = { ...noServices.desktop, browse }
  const id = made?.id ?? 'none'
  return openSession({ services: { client, desktop }, start: { screen: 'family', id }, size })
}

const small = family([
  { id: 'root', title: 'Storm hits', publisher: 'Meridian', published: '2025-02-01' },
  {
    id: 'late',
    parent: 'root',
    title: 'Late storm',
    publisher: 'Ledger',
    published: '2025-02-09',
    label: 'spun',
  },
  { id: 'early', parent: 'root', title: 'Early storm', publisher: 'Courier', published: '2025-02-02' },
  { id: 'grand', parent: 'early', title: 'Another storm', published: '2025-02-03', kept: 0.4 },
])

const treeIn = (frame: string) => {
  const lines = frame.split('\n')
  const from = lines.findIndex((line) => line.includes('copied how, kept')) + 1
  return lines
    .slice(from, -1)
    .map((line) => line.trimEnd())
    .filter(Boolean)
}

describe('the tree', () => {
  test('tells who derives from whom, when, how, and what was kept', async () => {
    const session = await openFamily(small)
    const frame = await session.shows('probable original')
    expect(treeIn(frame)).toEqual([
      ' ❯ ▾ Meridian  Storm hits                          2025-02-01 probable original',
      '   ├─▾ Courier  Early storm                        2025-02-02 reprint 90 %',
      '   │ └── Another storm                             2025-02-03 reprint 40 %',
      '   └── Ledger  Late storm                          2025-02-09 spun 90 %',
    ])
    expect(frame).toContain('3 comparisons with other members tell that it is the original')
    expect(frame).toContain('It is the earliest by date: 2025-02-01')
  })

  test('is folded and unfolded, entered and left', async () => {
    const session = await openFamily(small)
    await session.shows('probable original')
    session.press('jh')
    const folded = await session.shows('▸ Courier (+1)')
    expect(folded).not.toContain('Another storm')
    expect(folded).toContain('1 copy folded')
    session.press('ll')
    await session.shows('❯ │ └── Another storm')
    session.press('hh')
    await session.shows('❯ ├─▸ Courier (+1)')
  })

  test('of a very large family begins folded, by time, and opens a step at a time', async () => {
    const session = await openFamily(largeFamily(1203))
    const frame = await session.shows('1,204 copies folded')
    expect(treeIn(frame)[1]).toMatch(/├─▸ 151 copies .* 2025-02-11 reprint × 151/)
    session.press('jl')
    await session.shows('1,104 copies folded')
    session.press('a')
    expect(await session.shows(/1,205 articles · (?!.*folded)/)).not.toContain('▸')
    session.press('G')
    await session.shows(/❯ .*no date/)
    session.press('a')
    await session.shows('1,204 copies folded')
  })

  test('is searched for a member, wherever it is folded away', async () => {
    const session = await openFamily(largeFamily(1203))
    await session.shows('folded')
    session.press('/late')
    await session.shows(/❯ .*The story of late/)
    session.press(keys.enter)
    session.press('gn')
    await session.shows(/❯ .*The story of late/)
  })

  test.each([
    [60, 20],
    [80, 24],
    [120, 40],
  ])('keeps its columns in %d×%d, whatever characters it has', async (columns, rows) => {
    const wide = family([
      { id: 'root', title: '嵐がフェリーを襲う 🌊', publisher: '北海新聞' },
      ...Array.from({ length: 20 }, (_, index) => ({
        id: `${index}`,
        parent: index === 0 ? 'root' : `${index - 1}`,
        title: '\u001b[2J👩‍👩‍👧 嵐が来た',
        publisher: 'Daily 🐟 Fish\u009b31m',
      })),
    ])
    const session = await openFamily(wide, { columns, rows })
    const frame = await session.shows('probable original')
    expect(frame).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    for (const line of treeIn(frame)) {
      const [before] = line.split('2025-02-11')
      expect(stringWidth(before!)).toBe(columns - 29 - (columns >= 110 ? 10 : 0))
    }
  })

  test('of an article without copies says so', async () => {
    const session = await openFamily(null)
    await session.shows('This article has no copies in the library')
  })
})

describe('from the tree', () => {
  test('to a comparison with what a copy was made from, and to the article', async () => {
    const session = await openFamilies()
    session.press(keys.enter)
    await session.shows('probable original')
    session.press('jc')
    await session.shows(/ 1\/\d+ /)
    session.press('q')
    await session.shows('probable original')
    session.press(keys.enter)
    await session.shows('About')
    session.press('q')
    await session.shows('probable original')
  })

  test('to the argument for the original, with what its clearest copies show', async () => {
    const session = await openFamilies()
    session.press(keys.enter)
    await session.shows('probable original')
    session.press('e')
    const argument = await session.shows('A is the original, B')
    expect(argument).toContain('Why this one is taken for the original')
    session.press('q')
    await session.shows('copied how, kept')
  })

  test('to the evidence of the whole family, in the browser', async () => {
    const browse = vi.fn(async () => 'Opened in the browser: /tmp/family.html')
    const session = await openFamily(small, undefined, browse)
    await session.shows('probable original')
    session.press('w')
    await session.shows('Opened in the browser: /tmp/family.html')
    expect(browse).toHaveBeenCalledWith({ name: 'family.html', content: '<p>evidence</p>' })
  })
})
