import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test, vi } from 'vitest'
import { mainScreens } from '../../../src/session/screen/destination.ts'
import { keys, openSession } from '../../helpers/session.tsx'
import { libraryWith, type Story } from '../../helpers/session-library.ts'

const families = new URL('../../../../../packages/core/test/fixtures/families/', import.meta.url)

const story = (family: string, kind: string): Story => ({
  name: kind,
  place: `${family}/${kind}.txt`,
  text: readFileSync(new URL(`${family}/${kind}.txt`, families), 'utf8'),
})

const stories = [
  ...['source', 'spun', 'rewritten', 'independent'].map((kind) => story('fam-A01', kind)),
  story('fam-B02', 'source'),
]

async function openLibrary(more: Story[] = []) {
  const { client } = await libraryWith([...stories, ...more])
  const session = openSession({ services: { client }, hearsJobs: true })
  await session.shows('articles  ·')
  await session.shows('❯')
  return session
}

describe('the library', () => {
  test('is searched as one types, and sorted', async () => {
    const session = await openLibrary()
    const all = session.screen()
    session.press('/zzzz')
    await session.shows('Nothing found.')
    session.press(keys.escape)
    await session.shows('/ search')
    session.press(keys.escape)
    await session.shows('5 articles')
    session.press('ss')
    await session.shows('by title')
    expect(session.screen()).not.toBe(all)
    session.press('S')
    await session.shows('by title, reversed')
  })

  test('gives the copies of an article, best first, and the proof', async () => {
    const session = await openLibrary()
    session.press('/resigns outlet:meridian')
    await session.shows('1 article ')
    session.press(keys.enter)
    await session.shows('Enter copies')
    session.press(keys.enter)
    const copies = await session.shows('2 copies')
    expect(copies.indexOf('SPUN')).toBeGreaterThan(0)
    expect(copies).toContain('REWRITTEN')
    session.press(keys.enter)
    await session.shows(/ 1\/\d+ /)
    session.press('qq')
    await session.shows('Search: resigns')
  })

  test('two that are marked are compared', async () => {
    const session = await openLibrary()
    session.press('  ')
    await session.shows('2 marked')
    session.press('c')
    await session.shows('in common:')
  })

  test('what is removed is asked about, and gone', async () => {
    const session = await openLibrary()
    session.press('d')
    await session.shows('y removes')
    session.press('x')
    await session.shows('5 articles')
    session.press('d')
    await session.shows('y removes')
    session.press('y')
    await session.shows('4 articles')
  })

  test('nothing in an article steers the terminal, and what is wide keeps the columns', async () => {
    const words = 'Storm tore away the bridge by the mill. '.repeat(30)
    const session = await openLibrary([
      {
        name: 'one',
        place: 'one.txt',
        text: words,
        metadata: { title: '\u001b[2Jevil\u009b31m\u202e', publisher: 'Outlet', published: '2024-01-01' },
      },
      {
        name: 'two',
        place: 'two.txt',
        text: `${words} Twice.`,
        metadata: { title: '暴风雨冲走了木桥 👩‍👩‍👧 café', publisher: 'Outlet', published: '2024-01-02' },
      },
    ])
    session.press('/storm bridge')
    const shown = await session.shows('2 articles')
    expect(shown).toContain('␛[2Jevil<U+009B>31m<U+202E>')
    const rows = shown.split('\n').filter((line) => line.includes('2024-01-0'))
    const columns = rows.map((line) => stringWidth(stripVTControlCharacters(line).split('2024-01')[0]!))
    expect(columns).toHaveLength(2)
    expect(columns[0]).toBe(columns[1])
  })
})

describe('an article from elsewhere', () => {
  test.each([
    ['line feeds', '\n'],
    ['what Enter sends, as most terminals do', '\r'],
  ])('that is pasted, its line ends as %s, is looked for', async (_, lineEnd) => {
    const session = await openLibrary()
    session.press('2')
    await session.shows('Which article?')
    session.press(`\u001b[200~${stories[1]!.text.replaceAll('\n', lineEnd)}\u001b[201~`)
    expect(await session.shows(/cop(y|ies);/)).toContain('pasted text')
  })

  test('that is pasted is added', async () => {
    const session = await openLibrary()
    session.press('a')
    await session.shows('What is to be added')
    session.press(`\u001b[200~${stories[1]!.text}\nAnd more.\u001b[201~`)
    await session.shows('Adding:')
    session.press('6')
    await session.shows(/done +pasted text/)
    session.press('1')
    await session.shows('6 articles')
  })
})

describe('jobs and settings', () => {
  test('a job tells what it did and what failed', async () => {
    const session = await openLibrary()
    session.press('6')
    await session.shows('5 added')
    session.press(keys.enter)
    const details = await session.shows('until')
    expect(details).toContain('done')
    session.press('q')
    await session.shows('❯ done')
  })

  test('the library is verified from its settings', async () => {
    const session = await openLibrary()
    session.press('7')
    await session.shows('none: all are compared')
    session.press('v')
    await session.shows('Begun')
    session.press('6')
    await session.shows(/done +Verifying the library/)
  })

  test('colours are chosen for a background, and kept', async () => {
    const keepTheme = vi.fn()
    const session = openSession({ services: { keepTheme }, start: { screen: 'settings' } })
    await session.shows('none: words are marked')
    session.press('t')
    await session.shows('16, for any background')
    session.press('tt')
    await session.shows('16, for a light background')
    expect(keepTheme.mock.calls).toEqual([['auto'], ['dark'], ['light']])
  })
})

test.each([
  [60, 20],
  [80, 24],
  [120, 40],
  [200, 50],
])('every screen fits a window of %d×%d, and tells the way back and to the help', async (columns, rows) => {
  const session = await openLibrary()
  session.resize({ columns, rows })
  for (const [index, { name }] of mainScreens.entries()) {
    const before = session.frame()
    session.press(String(index + 1))
    await expect.poll(session.shownScreen).toBe(name)
    if (name !== 'library') await expect.poll(session.frame).not.toBe(before)
    const lines = (await session.shows(/\? help$/)).split('\n')
    expect(lines.length, name).toBeLessThanOrEqual(rows)
    expect(Math.max(...lines.map((line) => stringWidth(line))), name).toBeLessThanOrEqual(columns)
    expect(lines.at(-1), name).toMatch(/(q back|q quit|Esc back) {2}\? help$/)
    if (name !== 'library') session.press(keys.escape)
    await expect.poll(session.shownScreen).toBe('library')
  }
  session.press('?')
  const help = await session.shows('Keys: Library')
  expect(help.split('\n').length).toBeLessThanOrEqual(rows)
})

test('the help is scrolled to its end and no further', async () => {
  const session = await openLibrary()
  session.resize({ columns: 60, rows: 20 })
  session.press('?')
  await session.shows('Keys: Library')
  for (const _ of mainScreens) session.press(' ')
  await session.shows(/its upkeep, the colours *\n q back/)
  session.press('k')
  await session.shows(/long work, running and past *\n q back/)
})
