import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filledLibrary } from '../helpers/library.ts'
import { familyOfCopies, storyOf } from '../helpers/made-stories.ts'
import { PseudoTerminal } from '../helpers/pseudo-terminal.ts'
import { libraryWith } from '../helpers/session-library.ts'

const enter = '\r'
const tab = '\t'
const families = '4'
const quotations = '5'

const stories = [...familyOfCopies, storyOf('fam-B02', 'source'), storyOf('fam-B02', 'spun')]

async function openLibrary(columns: number, rows: number, env = {}) {
  const { folder } = await libraryWith(stories)
  const variables = { UNSPIN_LIBRARY: folder, ...env }
  const terminal = new PseudoTerminal([], { columns, rows, cwd: dirname(folder), env: variables })
  await terminal.shows('7 articles')
  return terminal
}

const sizes = [
  [60, 20],
  [120, 40],
] as const

describe.each(sizes)('in a window of %d×%d', (columns, rows) => {
  const fits = (screen: string) => {
    expect(screen.split('\n').length).toBeLessThanOrEqual(rows)
    expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  }

  test('from the families to the tree, the proof, the article and the place of a quotation', async () => {
    const terminal = await openLibrary(columns, rows)
    terminal.press(families)
    fits(await terminal.shows('2 families'))
    terminal.press(enter)
    const tree = await terminal.shows('probable original')
    fits(tree)
    expect(tree).toMatch(/├─|└─/)
    terminal.press('jc')
    await terminal.shows(/ 1\/\d+ /)
    terminal.press('q')
    await terminal.shows('copied how')
    terminal.press(enter)
    fits(await terminal.shows('About'))
    terminal.press(tab)
    await terminal.shows(/❯ “/)
    terminal.press(enter)
    fits(await terminal.shows('▌'))
    terminal.press('q')
    await terminal.shows(/❯ “/)
  })

  test('from the quotations to what was made of one, and to its words in the article', async () => {
    const terminal = await openLibrary(columns, rows)
    terminal.press(quotations)
    fits(await terminal.shows(/in \d+ other article/))
    terminal.press('/nurses')
    // What was listed before stays until the answer is there.
    fits(await terminal.shows(/^ 2 quotations/m))
    await terminal.shows('Veterans deserve')
    terminal.press(enter)
    await terminal.shows('/ search')
    terminal.press(enter)
    fits(await terminal.shows(/Word for word|Altered|Cut short/))
    terminal.press(enter)
    fits(await terminal.shows('▌'))
  })
})

test('articles that wait are compared from the families, and then there are some', async () => {
  const { cwd, env } = await filledLibrary()
  const terminal = new PseudoTerminal([], { columns: 80, rows: 24, cwd, env })
  await terminal.shows('10 articles')
  terminal.press(families)
  await terminal.shows('10 articles wait to be compared: c compares them')
  terminal.press('c')
  const done = await terminal.shows('2 families')
  expect(done).not.toContain('wait to be compared')
})

test('NO_COLOR keeps to signs and brackets', async () => {
  const terminal = await openLibrary(80, 24, { NO_COLOR: '1' })
  terminal.press('/resigns')
  await terminal.shows('Search: resigns')
  terminal.press(enter)
  await terminal.shows('r read')
  terminal.press('r')
  await terminal.shows('[Story]')
  terminal.press(`${tab}${enter}`)
  await terminal.shows(/▌.*\[/)
  expect(terminal.sent).not.toMatch(/\u001b\[(3[0-7]|9[0-7])m/)
})
