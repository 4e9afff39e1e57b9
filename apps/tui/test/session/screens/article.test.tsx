import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { familyOfCopies } from '../../helpers/made-stories.ts'
import { keys, noServices, openSession } from '../../helpers/session.tsx'
import { addTo, libraryWith, sharedLibrary, type Story } from '../../helpers/session-library.ts'

const hostile: Story = {
  id: 'hostile',
  name: 'hostile',
  place: 'hostile.txt',
  text: [
    '\u001b[2JHaffen 港 🛳️ closes',
    '',
    'By Ann \u009b31mPort',
    '',
    '港は木曜日に閉鎖された。'.repeat(30),
    '',
    '“We \u001b]52;c;ZXZpbA==\u0007 waited 👩‍👩‍👧 all day and nobody came to tell us why,” said Ann Port of the harbour office.',
  ].join('\n'),
}

const source = 'fam-A01 source'
const library = sharedLibrary([...familyOfCopies, hostile])
const window = { columns: 80, rows: 24 }

interface Opening {
  id?: string
  size?: typeof window
  copy?: (text: string) => Promise<void>
}

async function openArticle({ id = source, size = window, copy = noServices.desktop.copy }: Opening = {}) {
  const desktop = { ...noServices.desktop, copy }
  const services = { client: library(), desktop }
  const session = openSession({ services, start: { screen: 'article', id }, size })
  await session.shows('About')
  return session
}

describe('the story', () => {
  test('is clean text under what is told of it', async () => {
    const session = await openArticle()
    const story = await session.shows('The second-ranking official')
    expect(story).toContain("VA's No. 2 official resigns after watchdog faults")
    expect(story).toContain('Meridian Wire · 2025-02-11 · by Delia Rossmoor')
    expect(story).not.toContain('Share: Facebook')
  })

  test('shows what was set apart, each with its rule, when asked to', async () => {
    const session = await openArticle()
    session.press('x')
    const all = await session.shows('Share: Facebook X Email Copy link')
    expect(all).toMatch(/\[byline: [^\]]+\] By DELIA ROSSMOOR/)
    expect(all).toMatch(/\[sharing: [^\]]+\]/)
    session.press('x')
    await expect.poll(session.frame).not.toContain('Share: Facebook')
  })

  test('is scrolled to its end and no further', async () => {
    const session = await openArticle()
    session.press('G')
    await expect.poll(session.frame).not.toContain('The second-ranking official')
    const end = session.frame()
    session.press('jj')
    session.press('k')
    session.press('j')
    expect(session.frame()).toBe(end)
    session.press('g')
    await session.shows('The second-ranking official')
  })
})

test('words are found in the story, one place after the other', async () => {
  const session = await openArticle()
  session.press('/eckhardt')
  expect(await session.shows('Find: eckhardt')).toMatch(/▌.*\[Eckhardt\]/)
  session.press(keys.enter)
  await session.shows(/place 1 of \d+/)
  session.press('n')
  await session.shows(/place 2 of \d+/)
  session.press('/zzz')
  await session.shows('Not found: zzz')
  session.press(keys.escape)
  await session.shows('Meridian Wire')
})

describe('the lists', () => {
  test('quotations by speaker; choosing one leads to its place, and back', async () => {
    const session = await openArticle()
    session.press(keys.tab)
    const list = await session.shows('Simone Aldaine, ')
    expect(list).toMatch(/❯ “Veterans deserve|❯ “distraction/)
    session.press('G')
    await session.shows(/❯ “/)
    const chosen = /❯ “(.{12})/.exec(session.frame())![1]!
    session.press(keys.enter)
    const place = await session.shows('▌')
    expect(
      place
        .split('\n')
        .filter((line) => line.startsWith(' ▌'))
        .join(' '),
    ).toContain(chosen.slice(0, 8))
    session.press('q')
    await session.shows(`❯ “${chosen}`)
  })

  test('names by what they name, whose mentions are gone through', async () => {
    const session = await openArticle()
    session.press(keys.tab + keys.tab)
    await session.shows('People')
    session.press(keys.enter)
    await session.shows(/place 1 of \d+/)
    session.press('n')
    await session.shows(/place 2 of \d+/)
    session.press('p')
    await session.shows(/place 1 of \d+/)
  })

  test('copies, which are compared', async () => {
    const session = await openArticle()
    session.press('lll')
    const copies = await session.shows('3 copies')
    expect(copies).toMatch(/❯ (identical|reprint)/)
    expect(copies).toMatch(/\d+ % of this · \d+ % of that/)
    session.press(keys.enter)
    await session.shows(/ 1\/\d+ /)
  })

  test('its family, as a whole and article by article', async () => {
    const session = await openArticle()
    session.press('llll')
    const family = await session.shows('One of 4 articles of a family; its probable original.')
    expect(family).toContain('Most probably made from it')
    session.press(keys.enter)
    await session.shows('copied how, kept')
  })

  test('versions; an earlier one says what it is', async () => {
    const [first] = familyOfCopies
    const { client } = await libraryWith([first!])
    const { text } = first!
    await addTo(client, [{ ...first!, text: `${text}\n\nThe council will meet again.` }])
    const session = openSession({ services: { client }, start: { screen: 'article', id: source } })
    await session.shows('About')
    session.press('lllll')
    await session.shows('Version 2, the current one')
    session.press(`j${keys.enter}`)
    await session.shows('version 1, no longer the current one')
  })

  test('facts, and what was set apart', async () => {
    const session = await openArticle()
    session.press('h')
    const about = await session.shows('Set apart from the story')
    expect(about).toMatch(/Outlet +Meridian Wire/)
    session.press(keys.enter)
    await session.shows(/▌ \[headline: /)
  })
})

test('the marked words are copied with who said them, and where', async () => {
  const copied: string[] = []
  const copy = async (text: string) => void copied.push(text)
  const session = await openArticle({ copy })
  session.press(`${keys.tab}G`)
  await session.shows('y copy')
  session.press('y')
  await session.shows('Copied.')
  expect(copied[0]).toMatch(
    /^“[^”]+” \(.*in “VA's No\. 2 official.*, Meridian Wire, 2025-02-11, .*id fam-A01 source\)$/,
  )
})

test('a window with room for it shows the story and the list beside each other', async () => {
  const session = await openArticle({ size: { columns: 120, rows: 40 } })
  const both = await session.shows('Set apart from the story')
  expect(both).toContain('The second-ranking official')
  session.press(keys.tab)
  await session.shows(/▌.*│/)
})

test('an article that is not there says so', async () => {
  const services = { client: library() }
  const session = openSession({ services, start: { screen: 'article', id: 'none' } })
  await session.shows('The library no longer has this article.')
})

test.each([
  [60, 20],
  [80, 24],
  [120, 40],
])('wide characters stay aligned and control characters away in %d×%d', async (columns, rows) => {
  const session = await openArticle({ id: 'hostile', size: { columns, rows } })
  for (const key of ['', keys.tab, keys.tab, 'lll', 'l', 'l', 'x']) {
    session.press(key)
    await session.shows('About')
    const frame = session.frame()
    expect(frame).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    const lines = frame.split('\n')
    expect(lines.length).toBeLessThanOrEqual(rows)
    for (const line of lines) expect(stringWidth(stripVTControlCharacters(line))).toBeLessThanOrEqual(columns)
  }
})
