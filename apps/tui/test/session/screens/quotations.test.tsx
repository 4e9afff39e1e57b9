import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { keys, openSession } from '../../helpers/session.tsx'
import { sharedLibrary, type Story } from '../../helpers/session-library.ts'

const story = (id: string, published: string, publisher: string, body: string): Story => ({
  id,
  name: id,
  place: `${id}.txt`,
  metadata: { title: `The harbour of ${id}`, published, publisher },
  text: `${body}\n\nThe council of Brightwater has met eleven times since the storm, and the minutes of each meeting fill a shelf in the town hall.`,
})

const said = (quotation: string) =>
  `The harbour of Brightwater stayed closed on Thursday after the storm tore away the northern pier. “${quotation},” said Ada Finch, who runs the lifeboat station.`

const library = sharedLibrary([
  story(
    'origin',
    '2025-02-01',
    'Meridian',
    said('We were very cold and nobody came to help us until the morning light'),
  ),
  story(
    'copy',
    '2025-02-03',
    'Ledger',
    said('We were freezing cold and nobody came to help us until the morning light'),
  ),
  story(
    'other',
    '2025-02-05',
    'Courier',
    'A glass of juice was spilled. “The accounts of the harbour were never in order \u001b[2J 港 🛳️,” said Bo Marsh, the auditor of the county.',
  ),
])

async function openQuotations(size = { columns: 80, rows: 24 }) {
  const session = openSession({ services: { client: library() }, start: { screen: 'quotations' }, size })
  await session.shows('altered in 1')
  return session
}

describe('the list', () => {
  test('has each quotation once, told of from the earliest article, and says where it was altered', async () => {
    const session = await openQuotations()
    const frame = await session.shows(/^ 2 quotations/m)
    expect(frame).toMatch(/“We were very cold/)
    expect(frame).not.toContain('“We were freezing')
    expect(frame).toContain('⇄ Ada Finch · in 1 other article, altered in 1 · Meridian · 2025-02-01')
    expect(frame).toMatch(/Bo Marsh · in no other article/)
  })

  test('is searched by words, by speaker and by outlet', async () => {
    const session = await openQuotations()
    const searchAnew = async (search: string) => {
      session.press(keys.enter)
      await session.shows('/ search')
      session.press(keys.escape)
      await session.shows(/^ 2 quotations/m)
      session.press(`/${search}`)
    }
    session.press('/accounts order')
    const found = await session.shows(/^ 1 quotation$/m)
    expect(found).toContain('Bo Marsh')
    await searchAnew('speaker:finch')
    expect(await session.shows(/^ 1 quotation$/m)).toContain('Ada Finch')
    await searchAnew('outlet:courier')
    expect(await session.shows(/^ 1 quotation$/m)).toContain('Bo Marsh')
    await searchAnew('nobodysaidthis')
    await session.shows('Nobody is quoted like that.')
  })

  test('is narrowed to what was altered, and to the speaker at the cursor', async () => {
    const session = await openQuotations()
    session.press('a')
    const altered = await session.shows(/^ 1 altered quotation$/m)
    expect(altered).toContain('Search: altered:yes')
    session.press('a')
    await session.shows(/^ 2 quotations/m)
    session.press('gs')
    await session.shows(/Search: speaker:"(Bo Marsh|Ada Finch)"/)
  })
})

async function openPlaces(size?: { columns: number; rows: number }) {
  const session = await openQuotations(size)
  session.press('/cold')
  await session.shows(/^ 1 quotation$/m)
  session.press(keys.enter + keys.enter)
  await session.shows('Altered')
  return session
}

describe('the places', () => {
  test('mark by sign what each article altered, on both sides', async () => {
    const session = await openPlaces()
    const frame = session.frame()
    expect(frame).toContain('⇄ Altered: 1 replaced')
    expect(frame).toMatch(/above  We were \[⇄very\] cold/)
    expect(frame).toMatch(/here   We were \[⇄freezing\] cold/)
  })

  test('lead into the article, to the very words', async () => {
    const session = await openPlaces()
    session.press(`j${keys.enter}`)
    const place = await session.shows('▌')
    expect(place).toContain('The harbour of copy')
    expect(place).toContain('[We were freezing cold')
    session.press('q')
    await session.shows('⇄ Altered: 1 replaced')
    session.press('q')
    await session.shows('Enter places')
  })

  test('lead to the two articles beside each other', async () => {
    const session = await openPlaces()
    session.press('jc')
    await session.shows(/ 1\/\d+ /)
  })

  test('stand beside the list where there is room', async () => {
    const session = await openQuotations({ columns: 120, rows: 40 })
    await session.shows(/│/)
    session.press('/cold')
    await session.shows('⇄ Altered: 1 replaced')
  })
})

test.each([
  [60, 20],
  [80, 24],
  [120, 40],
])('fit a window of %d×%d, and cannot steer the terminal', async (columns, rows) => {
  const session = await openQuotations({ columns, rows })
  for (const key of ['', keys.enter, 'q', 'j', keys.enter]) {
    session.press(key)
    await session.shows(/quotations/)
    const lines = session.frame().split('\n')
    expect(session.frame()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    expect(lines.length).toBeLessThanOrEqual(rows)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  }
})
