import { execFileSync } from 'node:child_process'
import { chmod, mkdir, rm, symlink } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readAll } from '@unspin/library'
import { folderOf } from './made/folder.ts'
import { readPlaces } from './made/read.ts'
import { page, story } from './made/story.ts'

const names = (folder: string, sources: { place: string }[]) =>
  sources.map(({ place }) => relative(folder, place))

describe('a folder', () => {
  test('is read to its last corner, in order of the names; hidden files and packages are not', async () => {
    const folder = await folderOf({
      'b.txt': story,
      'a/z.html': page(story),
      'a/deep/er/y.md': story,
      LICENSE: story,
      '.hidden.txt': story,
      '.git/config.txt': story,
      'node_modules/package/readme.md': story,
    })
    const { sources, failed, skipped } = await readPlaces([folder])

    expect(names(folder, sources)).toEqual(['LICENSE', 'a/deep/er/y.md', 'a/z.html', 'b.txt'])
    expect([failed, skipped]).toEqual([[], []])
  })

  test('with files of other kinds has them counted, not read', async () => {
    const folder = await folderOf({ 'a.txt': story, 'b.png': 'x', 'c/d.PNG': 'x', 'c/e.css': 'x' })
    const { sources, failed, skipped } = await readPlaces([folder])

    expect(names(folder, sources)).toEqual(['a.txt'])
    expect(failed).toEqual([])
    expect(skipped).toEqual([`${folder} has 3 files in formats that are not read (.png 2, .css 1)`])
  })

  test('is left when links lead back into it, and entered once when several lead to it', async () => {
    const folder = await folderOf({ 'a/one.txt': story, 'two.txt': story })
    await symlink('..', join(folder, 'a/up'))
    await symlink('a', join(folder, 'b'))
    await symlink('two.txt', join(folder, 'c.txt'))
    const { sources, failed } = await readPlaces([folder, folder])

    expect(names(folder, sources)).toEqual(['a/one.txt', 'c.txt', 'two.txt'])
    expect(failed).toEqual([])
  })

  test('with a link to nothing and a pipe in it tells the one and leaves the other alone', async () => {
    const folder = await folderOf({ 'a.txt': story })
    await symlink('nowhere', join(folder, 'b.txt'))
    execFileSync('mkfifo', [join(folder, 'c.txt')])
    const { sources, failed } = await readPlaces([folder])

    expect(names(folder, sources)).toEqual(['a.txt'])
    expect(failed).toEqual([`${join(folder, 'b.txt')} does not exist. Check its path.`])
  })

  test('that loses a file while it is read tells it, and goes on', async () => {
    const folder = await folderOf(Object.fromEntries([...'abcdefghij'].map((name) => [`${name}.txt`, story])))
    const seen: string[] = []
    for await (const reading of readAll([folder])) {
      if (seen.length === 0) await rm(join(folder, 'i.txt'))
      seen.push(reading.kind === 'source' ? reading.source.name : reading.reason)
    }

    expect(seen.slice(-3)).toEqual([
      'h.txt',
      `${join(folder, 'i.txt')} does not exist. Check its path.`,
      'j.txt',
    ])
  })

  test.skipIf(process.getuid?.() === 0)('that may not be entered is told, and so is a file', async () => {
    const folder = await folderOf({ 'a.txt': story, 'b.txt': story })
    await mkdir(join(folder, 'closed'))
    await Promise.all([chmod(join(folder, 'closed'), 0), chmod(join(folder, 'a.txt'), 0)])
    const { sources, failed } = await readPlaces([folder])

    expect(names(folder, sources)).toEqual(['b.txt'])
    expect(failed).toEqual(
      ['a.txt', 'closed'].map((name) =>
        expect.stringContaining(`${name} cannot be read: permission denied.`),
      ),
    )
  })
})

describe('a pattern', () => {
  test('stands for the files that it matches, in order', async () => {
    const folder = await folderOf({
      'b.txt': story,
      'a.txt': story,
      'c.md': story,
      'in/d.txt': story,
      'node_modules/e.txt': story,
    })

    expect(names(folder, (await readPlaces([join(folder, '**/*.txt')])).sources)).toEqual([
      'a.txt',
      'b.txt',
      'in/d.txt',
    ])
    expect(names(folder, (await readPlaces([join(folder, '{b,c}.*')])).sources)).toEqual(['b.txt', 'c.md'])
  })

  test('that is also the name of a file is the file', async () => {
    const folder = await folderOf({ 'a[1].txt': story, 'a1.txt': story })

    expect(names(folder, (await readPlaces([join(folder, 'a[1].txt')])).sources)).toEqual(['a[1].txt'])
  })

  test('that matches nothing is told', async () => {
    expect((await readPlaces(['nowhere/*.txt'])).failed).toEqual([
      'nowhere/*.txt matches no file. Check the pattern.',
    ])
  })
})

test('a file keeps its whole path, however it was named, and is read whatever its extension when it was', async () => {
  const folder = await folderOf({ 'a.story': story })
  const file = join(folder, 'a.story')
  const { sources } = await readPlaces([file, relative('.', file), pathToFileURL(file).href])

  expect(sources.map(({ place }) => place)).toEqual([file, file, file])
})

test.each([
  ['nowhere.txt', 'nowhere.txt does not exist. Check its path.'],
  ['/dev/zero', "/dev/zero is a device, not a file. Give its text on the standard input, as '-'."],
  [
    'ftp://x.test/a.txt',
    'ftp://x.test/a.txt is no web address. Give one that begins with https:// or http://.',
  ],
])('%s is told, and does not stop the rest', async (place, reason) => {
  const folder = await folderOf({ 'a.txt': story })
  const { sources, failed } = await readPlaces([place, folder])

  expect(failed).toEqual([reason])
  expect(sources).toHaveLength(1)
})

test.each<[what: string, content: string | Uint8Array, problem: string]>([
  ['an empty file', '', 'is empty. Give a text with words in it.'],
  ['white space', ' \n', 'holds nothing but white space. Give a text with words in it.'],
  [
    'a program',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0]),
    'is a program, not plain text. Give a file with the text of the article.',
  ],
  [
    'noise',
    Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7) % 32)),
    'is a binary file, not text. Save its text as a plain-text file (UTF-8) and give that.',
  ],
])('%s called a text is told', async (_what, content, problem) => {
  const folder = await folderOf({ 'a.txt': content })

  expect((await readPlaces([folder])).failed).toEqual([`${join(folder, 'a.txt')} ${problem}`])
})

describe('the progress', () => {
  test('counts files and bytes, and knows the totals before the end', async () => {
    const folder = await folderOf(
      Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.txt`, story])),
    )
    const readings = readAll([folder])
    const seen: unknown[] = []
    for await (const _ of readings) seen.push(structuredClone(readings.progress))
    const bytes = { done: 50 * story.length, total: 50 * story.length }

    expect(seen[0]).toMatchObject({ files: { done: 0 } })
    expect(seen[45]).toMatchObject({ files: { done: 45, total: 50 } })
    expect(readings.progress).toEqual({ files: { done: 50, total: 50 }, bytes })
  })

  test('moves inside one file', async () => {
    const lines = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: story })).join('\n')
    const folder = await folderOf({ 'news.jsonl': lines })
    const readings = readAll([folder])
    const shares: number[] = []
    for await (const _ of readings) shares.push(readings.progress.bytes.done / lines.length)

    expect(shares[0]).toBeLessThan(0.4)
    expect(new Set(shares).size).toBeGreaterThan(3)
    expect(shares.at(-1)).toBe(1)
  })
})

test('the standard input is told by how it begins: lines of JSON, or a text', () => {
  const script = `
    import { readAll } from ${JSON.stringify(import.meta.resolve('@unspin/library'))}
    const sources = []
    for await (const { source } of readAll(['-'])) sources.push([source.place, source.text])
    console.log(JSON.stringify(sources))`
  const read = (input: string): unknown =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], { input, encoding: 'utf8' }),
    )

  expect(read('{"id": "a", "text": "One."}\n{"text": "Two."}\n')).toEqual([
    ['standard input#a', 'One.'],
    ['standard input#line=2', 'Two.'],
  ])
  expect(read('It rained.')).toEqual([['standard input', 'It rained.']])
})

test('a reading that is called off ends at once, by the error of the signal', async () => {
  const folder = await folderOf({ 'a.jsonl': '{"text": "One."}\n{"text": "Two."}\n', 'b.txt': story })
  const calledOff = new AbortController()
  const seen: string[] = []
  const reading = async () => {
    for await (const found of readAll([folder], { signal: calledOff.signal })) {
      seen.push(found.kind)
      calledOff.abort()
    }
  }

  await expect(reading()).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
  expect(seen).toEqual(['source'])
})

test('a reader who leaves early leaves no file open', async () => {
  const folder = await folderOf({ 'a.jsonl': `${JSON.stringify({ text: story })}\n`.repeat(2000) })
  const open = () =>
    execFileSync('ls', ['-l', `/proc/${process.pid}/fd`], { encoding: 'utf8' }).includes(basename(folder))
  for await (const _ of readAll([folder])) {
    if (process.platform === 'linux') expect(open()).toBe(true)
    break
  }

  if (process.platform === 'linux') expect(open()).toBe(false)
})
