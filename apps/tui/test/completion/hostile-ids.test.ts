import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { entryOf, libraryFile, openSqliteStore } from '@unspin/library'
import { extract } from '@unspin/core'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/folder.ts'
import { InteractiveShell, isHere, shellNames } from './interactive-shell.ts'

/** What would do something, were it read as anything but text: `touch` would leave a file. */
const address = 'https://example.org/a?b=c&d=(e)#f@g'
const ids = [
  '$(touch x)',
  '`touch x`',
  'a;touch x&touch x|touch x>x<(touch x)',
  'a\ntouch x\n',
  "it's; touch x",
  '"; touch x; "',
  '\'"$(touch x)"\'',
  "$'\\x24(touch x)'",
  '*',
  'b[i]?{n,a}',
  '~root/x',
  'a=~root:~',
  '=ls',
  '-rf',
  '--library=x',
  '!touch',
  'a!!b^c',
  '#no comment %self',
  ' two  spaces and one at each end ',
  'a\\slash\\',
  '$HOME/${PATH}(e:touch x:)',
  address,
  'bell\u0007 and \u001b[31mred\u001b]0;title\u0007\u009b31m\u007f',
  'right\u202eto left\u200d\ufeff\u00a0\u2028',
  'Überschwemmung am Πηνειός 洪水 🌊 x\u0301 \u2018y\u2019',
]

/** A library with these ids. */
async function fill(folder: string, together: readonly string[]): Promise<void> {
  const store = await openSqliteStore(libraryFile(folder))
  await store.put(together.map((id) => entryOf(extract('The river rose overnight.'), { id })))
  await store.close()
}

/** fish cannot be told that these are text: they are left out. */
const isOfferedByFish = (id: string) => !/^~|[\t\p{Cf}]/u.test(id)

describe.each(shellNames.filter(isHere))('%s', (name) => {
  test('an id is put into the line as one argument, and nothing of it is run', async () => {
    const home = temporaryFolder()
    const offered = name === 'fish' ? ids.filter(isOfferedByFish) : ids
    for (const [number, id] of offered.entries()) await fill(join(home, `${number}`), [id])
    const shell = new InteractiveShell(name, home)
    const completed = async (number: number, typed: string) => {
      const words = ['library', 'show', '--library', `${number}`, '--']
      const called = await shell.calledBy(`unspin ${words.join(' ')} ${typed}\t\r`)
      expect(called, `behind ${typed}`).toEqual([...words, offered[number]])
    }
    for (const number of offered.keys()) await completed(number, '')
    for (const [number, id] of offered.entries())
      if (/^(?:a[^a]|it)/u.test(id)) for (const mark of ["'", '"']) await completed(number, mark + id[0])
    await completed(offered.indexOf(address), 'https://ex')
    await completed(offered.indexOf(address), '"https://ex')
    expect(await left(shell, home)).toEqual([])
  })

  test('of several ids, what they begin with is put in, and as little is run', async () => {
    const home = temporaryFolder()
    await fill(join(home, 'library'), ['$(touch x)-one', '$(touch x)-two', '--touch', '~three'])
    const shell = new InteractiveShell(name, home, { UNSPIN_LIBRARY: 'library' })
    const words = ['report', '--family']
    expect(await shell.calledBy(`unspin ${words.join(' ')} '$'\to\t\r`)).toEqual([...words, '$(touch x)-one'])
    expect(await shell.calledBy(`unspin ${words[0]} ${words[1]}='$'\tt\t\r`)).toEqual([
      'report',
      '--family=$(touch x)-two',
    ])
    // An id that looks like an option is one where a value is wanted, and behind "--".
    expect(await shell.calledBy(`unspin report --family=--t\t\r`)).toEqual(['report', '--family=--touch'])
    expect(await shell.calledBy(`unspin library show --t\t\r`)).toEqual(['library', 'show', '--t'])
    expect(await left(shell, home)).toEqual([])
  })

  test('names of files and folders are put in as text too', async () => {
    const home = temporaryFolder({ 'story$(touch x) *;\'".txt': 'It rained.', 'news`touch x` *;\'"/a': '' })
    const shell = new InteractiveShell(name, home)
    expect(await shell.calledBy('unspin add st\t\r')).toEqual(['add', 'story$(touch x) *;\'".txt'])
    const called = await shell.calledBy('unspin families --library ne\t\r')
    expect(called.map((word) => word.replace(/\/$/u, ''))).toEqual([
      'families',
      '--library',
      'news`touch x` *;\'"',
    ])
    expect(await left(shell, home)).toEqual(['news`touch x` *;\'"', 'story$(touch x) *;\'".txt'])
  })

  test('what is listed does not steer the terminal', async () => {
    const home = temporaryFolder()
    const hostile = ['\u001b]0;owned\u0007', '\u009b31m', 'a\u202eb', 'a\nb'].map((end) => `flood ${end}`)
    await fill(join(home, 'library'), [...hostile, 'flood-5', 'flood-6'])
    const shell = new InteractiveShell(name, home, { UNSPIN_LIBRARY: 'library' })
    await shell.calledBy('unspin begin\r')
    shell.shown = ''
    // Twice where a shell first puts in what they begin with, and fish lists
    // only while nothing else is typed.
    shell.press('unspin library show flo\t')
    await expect.poll(() => (shell.press('\t'), shell.shown), { interval: 500 }).toContain('flood-6')
    expect(shell.shown).not.toMatch(/\u001b\]0;owned|\u009b|\u202e/u)
  })
})

/** Files that something must have made, once all is done that was to be done. */
async function left(shell: InteractiveShell, home: string): Promise<string[]> {
  expect(await shell.calledBy('unspin the end\r')).toEqual(['the', 'end'])
  return readdirSync(home).filter((file) => !/^(?:bin|called|fish|library|\d+|\..*)$/u.test(file))
}
