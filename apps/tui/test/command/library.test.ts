import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { extract, sketchOf } from '@unspin/core'
import { describe, expect, test } from 'vitest'
import { filledLibrary, folderWithLibrary, jsonLines } from '../helpers/library.ts'

describe('library', () => {
  test('tells where it is and how much is in it', async () => {
    const { run, env } = await filledLibrary()
    const { stdout } = await run(['library'])
    expect(stdout).toMatch(
      /^Folder    \S+library\nArticles  10\nWords     [\d,]+\nSaid      0 quotations, 0 altered; 10 articles not compared yet\nOn disk   [\d.]+ MB\n$/,
    )
    expect(JSON.parse((await run(['library', '--json'])).stdout)).toMatchObject({ folder: env.UNSPIN_LIBRARY, articles: 10, versions: 10 }) // prettier-ignore
  })

  test('lists, sorted and filtered, as many as are asked for', async () => {
    const { run } = await filledLibrary()
    const dated = jsonLines((await run(['library', 'list', '--since', '2025-02-11', '--sort', 'published', '--jsonl'])).stdout) // prettier-ignore
    expect(dated.length).toBeGreaterThan(1)
    expect(dated.map(({ published }) => published)).toEqual(dated.map(({ published }) => published).sort().toReversed()) // prettier-ignore
    const few = await run(['library', 'list', '--limit', '3'])
    expect(few.stdout).toMatch(/^( *\S.*\n){3}$/)
    const found = JSON.parse((await run(['library', 'list', '--search', 'watchdog scheduling', '--json'])).stdout) // prettier-ignore
    expect(found.total).toBe(found.articles.length)
    expect(found.total).toBeLessThan(10)
  })

  test('removes articles, and says which there are not', async () => {
    const { run } = await filledLibrary()
    const [{ id }] = jsonLines((await run(['library', 'list', '--limit', '1', '--jsonl'])).stdout)
    const { status, stdout, stderr } = await run(['library', 'remove', id, 'none'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '1 article removed.\n' })
    expect(stderr).toBe('unspin: the library has no article none. See `unspin library list`.\n')
    expect((await run(['library', 'show', id])).status).toBe(1)
  })

  test('what is exported and imported elsewhere is the same', async () => {
    const { run, cwd } = await filledLibrary()
    await run(['library', 'export', '-o', 'all.jsonl'])
    const piped = (await run(['library', 'export'])).stdout
    expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).toBe(piped)
    expect((await run(['library', 'import', 'all.jsonl'])).stdout).toMatch(
      /^0 articles added, 10 there already/,
    )
    await run(['library', '--library', 'other', 'import', 'all.jsonl'])
    expect((await run(['library', 'export', '--library', 'other'])).stdout.replace(/"added":"[^"]*"/g, '')).toBe(piped.replace(/"added":"[^"]*"/g, '')) // prettier-ignore
  })

  test('a backup is a library, and overwrites nothing', async () => {
    const { run } = await filledLibrary()
    expect((await run(['library', 'backup', 'library.sqlite'])).status).toBe(0)
    expect((await run(['library', '--library', '.'])).stdout).toContain('Articles  10')
    const again = await run(['library', 'backup', 'library.sqlite'])
    expect(again).toMatchObject({ status: 1, stderr: 'unspin: library.sqlite is there already. Name a file that is not.\n' }) // prettier-ignore
  })

  test('a backup is restored where there is no library, and in place of one only when asked', async () => {
    const { run, cwd, env } = await filledLibrary()
    await run(['library', 'backup', 'copy.sqlite'])
    const restored = await run(['library', 'restore', 'copy.sqlite', '--library', 'new'])
    expect(restored).toMatchObject({ status: 0, stderr: '', stdout: `10 articles restored into ${join(cwd, 'new')}.\n` }) // prettier-ignore
    const [{ id }] = jsonLines((await run(['library', 'list', '--limit', '1', '--jsonl'])).stdout)
    await run(['library', 'remove', id])
    const refused = await run(['library', 'restore', 'copy.sqlite'])
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringMatching(/^unspin: \S+library holds a library already\. .* add --replace: [^\n]*\n$/) }) // prettier-ignore
    expect((await run(['library'])).stdout).toContain('Articles  9')
    const replaced = await run(['library', 'restore', 'copy.sqlite', '--replace'])
    const [, former] = /^The library that was there is kept as (\S+\.sqlite)\. /m.exec(replaced.stdout)!
    expect((await run(['library'])).stdout).toContain('Articles  10')
    expect((await run(['library', '--library', former!])).stdout).toContain('Articles  9')
    expect(former!.startsWith(env.UNSPIN_LIBRARY)).toBe(true)
    expect(await run(['library', 'verify'])).toMatchObject({ status: 0 })
  })

  test('a backup is read where it is, and never changed', async () => {
    const { run, cwd } = await filledLibrary()
    await run(['families'])
    await run(['library', 'backup', 'copy.sqlite'])
    const bytes = readFileSync(join(cwd, 'copy.sqlite'))
    const on = (...words: string[]) => run([...words, '--library', 'copy.sqlite'])
    const [{ id }] = jsonLines((await on('library', 'list', '--limit', '1', '--jsonl')).stdout)
    for (const words of [
      ['find', 'stories/fam-A01-spun.txt'],
      ['families'],
      ['library', 'show', id],
      ['library', 'export'],
      ['library', 'verify'],
      ['compare', id, 'stories/fam-A01-spun.txt'],
      ['quotations'],
    ])
      // prettier-ignore
      expect(await on(...words), words[0]).toMatchObject({ status: 0, stderr: '' })
    for (const words of [
      ['add', 'stories'],
      ['library', 'remove', id],
      ['library', 'compact'],
      ['serve'],
      ['watch', 'http://127.0.0.1:9/', '--once'],
    ]) {
      // prettier-ignore
      const { status, stderr } = await on(...words)
      expect({ words, status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/^unspin: \S+copy\.sqlite is one file, such as a backup, [^\n]* `unspin library restore` makes one of a backup\.\n/) }) // prettier-ignore
    }
    expect(readFileSync(join(cwd, 'copy.sqlite')).equals(bytes)).toBe(true)
    expect(readdirSync(cwd).toSorted()).toEqual(['copy.sqlite', 'library', 'stories'])
  })

  test('sharing lists the articles that have a passage, with what they are called', async () => {
    const { run, cwd } = await filledLibrary()
    const { fingerprints } = sketchOf(extract(readFileSync(join(cwd, 'stories/fam-B02-reprint.txt'), 'utf8')))
    const words = ['library', 'sharing', String(fingerprints[3])]
    const articles = jsonLines((await run([...words, '--jsonl'])).stdout)
    expect(articles.map(({ source }) => source.split('/').at(-1))).toContain('fam-B02-reprint.txt')
    expect(JSON.parse((await run([...words, '--json'])).stdout)).toEqual({ articles })
    const lines = (await run(words)).stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(articles.length)
    expect(lines[0]).toMatch(new RegExp(`^2024-06-\\d\\d  .* ${articles[0].id}$`))
    expect((await run(['library', 'sharing', '1'])).stdout).toBe('No article has this passage.\n')
  })

  test('verify tells what is damaged; export gives the rest', async () => {
    const { run, env } = await filledLibrary()
    expect(await run(['library', 'verify'])).toMatchObject({ status: 0, stdout: 'The library is sound.\n' })
    await run(['library', 'compact'])
    const file = join(env.UNSPIN_LIBRARY, 'library.sqlite')
    const middle = readFileSync(file).lastIndexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))
    const handle = openSync(file, 'r+')
    writeSync(handle, 'damage', Math.min(middle + 100, statSync(file).size - 6))
    closeSync(handle)
    const verified = await run(['library', 'verify'])
    expect(verified.status).toBe(1)
    expect(verified.stderr).toMatch(/^unspin: The text of article \w+ \(‘.+’\), version 1, is damaged\.$/m)
    expect(verified.stderr).toMatch(/\nunspin: \d+ damages? found\. Restore a backup by .*; or .*\n$/)
    const exported = await run(['library', 'export'])
    expect(exported.status).toBe(1)
    expect(exported.stderr).toMatch(
      /^unspin: not exported: article \w+ \(‘.+’\): its text is damaged\.\nunspin: 9 articles exported, 1 left out\. /,
    )
    expect(jsonLines(exported.stdout)).toHaveLength(9)
  })

  test.each([
    [[]],
    [['list']],
    [['export']],
    [['verify']],
    [['compact']],
    [['backup', 'copy.sqlite']],
    [['remove', 'a']],
    [['sharing', '1']],
  ])('without a library %j says how to make one', async (words) => {
    const { run, cwd } = folderWithLibrary({ 'empty/library.sqlite': '' })
    for (const library of ['none', 'empty']) {
      const { status, stdout, stderr } = await run(['library', ...words, '--library', library])
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(/^unspin: \S+ holds no library\. Add articles by `unspin add PATH…`, restore a backup by .*\n$/) // prettier-ignore
    }
    expect(statSync(join(cwd, 'empty/library.sqlite')).size).toBe(0)
  })
})

test('lists what has copies, the most copied first', async () => {
  const { run } = await filledLibrary()
  expect(jsonLines((await run(['library', 'list', '--copied', '--jsonl'])).stdout.trim() || '[]')).toEqual([
    [],
  ])
  await run(['families'])
  const copied = jsonLines((await run(['library', 'list', '--copied', '--sort', 'copies', '--jsonl'])).stdout)
  const counts = copied.map(({ copies }) => copies)
  expect(counts.length).toBeGreaterThan(5)
  expect(counts).toEqual(counts.toSorted((one, other) => other - one))
  expect(Math.min(...counts)).toBeGreaterThan(0)
})
