import { describe, expect, test } from 'vitest'
import type { FileEntry } from '../../../src/session/services/services.ts'
import { matching } from '../../../src/session/screens/picking/files/search.ts'
import { cleanPath, isPath } from '../../../src/session/screens/picking/files/paths.ts'
import { shownPath } from '../../../src/session/screens/picking/files/paths.ts'
import {
  beginChoosing,
  choosing,
  type ChoosingAction,
  type ChoosingState,
} from '../../../src/session/screens/picking/files/state.ts'

function file(name: string): FileEntry {
  return { name, path: `/home/${name}`, folder: false }
}

const folder: FileEntry = { name: 'old', path: '/home/old', folder: true }
const entries = [folder, file('one.txt'), file('two.txt')]

function after(...actions: ChoosingAction[]): ChoosingState {
  const read: ChoosingAction[] = [
    { type: 'folderRead', entries },
    { type: 'filesFound', files: [file('one.txt'), file('old/three.txt')] },
  ]
  return [...read, ...actions].reduce(choosing, beginChoosing('/home'))
}

function typed(text: string): ChoosingAction {
  return { type: 'typed', text }
}

const down: ChoosingAction = { type: 'moved', by: 1 }
const open: ChoosingAction = { type: 'opened' }

describe('browsing', () => {
  test('the cursor stays in the list', () => {
    expect(after({ type: 'moved', by: -5 }).cursor).toBe(0)
    expect(after({ type: 'moved', by: 99 }).cursor).toBe(2)
  })

  test('a folder is opened and read anew', () => {
    expect(after(down, { type: 'moved', by: -1 }, open)).toMatchObject({
      folder: '/home/old',
      entries: null,
      cursor: 0,
    })
  })

  test('the first file chosen is a, the second b', () => {
    const state = after(down, open)
    expect(state).toMatchObject({ chosen: { a: '/home/one.txt', b: null }, slot: 'b' })
    expect(after(down, open, down, open).chosen).toEqual({ a: '/home/one.txt', b: '/home/two.txt' })
  })

  test('either can be chosen anew', () => {
    const state = after(down, open, down, open, { type: 'slotSwitched' }, open)
    expect(state.chosen).toEqual({ a: '/home/two.txt', b: '/home/two.txt' })
  })

  test('the folder above the root is the root', () => {
    const state = choosing(beginChoosing('/'), { type: 'folderRead', entries })
    expect(choosing(state, { type: 'left' })).toBe(state)
  })
})

describe('searching', () => {
  test('narrows the list as it is typed, and widens it again', () => {
    expect(after(typed('th')).listed).toEqual([file('old/three.txt')])
    expect(after(typed('th'), { type: 'erased' }, { type: 'erased' }).listed).toHaveLength(2)
  })

  test('goes on with an empty search for the second article', () => {
    expect(after(typed('th'), open)).toMatchObject({
      chosen: { a: '/home/old/three.txt' },
      slot: 'b',
      search: '',
    })
  })

  test('with nothing found chooses nothing', () => {
    expect(after(typed('nothing like it'), open).chosen).toEqual({ a: null, b: null })
  })

  test('for a path that leads nowhere chooses it, so that reading it tells why', () => {
    const state = after(typed('/gone.txt'), { type: 'filesFound', files: [] }, open)
    expect(state.chosen.a).toBe('/gone.txt')
  })

  test('of a folder by its path goes on inside it', () => {
    const files = [{ name: '/home', path: '/home', folder: true }]
    const found = after(typed('/ho'), { type: 'filesFound', files })
    expect(choosing(found, open)).toMatchObject({ search: '/home/', chosen: { a: null } })
  })
})

test('all words must be found; the file whose own name matches comes first', () => {
  const files = [file('spun/notes.txt'), file('fam/spun.txt'), file('fam/source.txt')]
  expect(matching(files, 'SPUN').map(({ name }) => name)).toEqual(['fam/spun.txt', 'spun/notes.txt'])
  expect(matching(files, 'fam so').map(({ name }) => name)).toEqual(['fam/source.txt'])
})

test('of a path only what begins with it is offered: Enter may come before what is there was read', () => {
  const files = [file('./bin'), file('/home/one.txt'), file('/home/two.txt')]
  expect(matching(files, '/home/t').map(({ name }) => name)).toEqual(['/home/two.txt'])
  expect(matching(files, '/data/three.txt')).toEqual([])
})

test.each([
  ['/etc', true],
  ['~/x', true],
  ['./x', true],
  ['../x', true],
  ['C:\\x', true],
  ['spun', false],
  ['fam/spun', false],
])('%s is a path: %s', (search, expected) => {
  expect(isPath(search)).toBe(expected)
})

test.each([
  ["'/home/my file.txt' ", '/home/my file.txt'],
  ['"/home/a.txt"', '/home/a.txt'],
  ['file:///home/my%20file.txt\n', '/home/my file.txt'],
  ['/home/a.txt\r\nsecond', '/home/a.txt'],
  ['half %zz', 'half %zz'],
])('pasted %j is the path %j', (pasted, path) => {
  expect(cleanPath(pasted)).toBe(path)
})

test.each([
  ['/home/me/a.txt', '/home/me', 'a.txt'],
  ['/etc/hosts', '/home/me', '/etc/hosts'],
  ['~/a.txt', '/home/me', '~/a.txt'],
])('%s is shown from %s as %s', (path, start, shown) => {
  expect(shownPath(path, start)).toBe(shown)
})
