import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { unspin } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'

const other = `${'The heron census was taken again at the old breakwater this spring. '.repeat(3)}Nobody knows why.`

describe('a library with a copy', () => {
  let cwd: string
  const run = (...words: string[]) => unspin(words, { cwd, env: { UNSPIN_LIBRARY: join(cwd, 'library') } })
  const filled = mkdtempSync(join(tmpdir(), 'unspin-'))
  afterAll(() => rmSync(filled, { recursive: true }))
  beforeEach(async () => {
    cwd = folderWithPair({ 'other.txt': other })
    if (readdirSync(filled).length === 0) {
      expect((await run('add', 'spun.txt', 'original.txt', 'other.txt')).status).toBe(0)
      cpSync(join(cwd, 'library'), filled, { recursive: true })
    } else cpSync(filled, join(cwd, 'library'), { recursive: true })
  })

  test('lists its family, then shows it as a tree, comparing each article once', async () => {
    const first = await run('families')
    expect(first).toMatchObject({ status: 0 })
    expect(first.stderr).toMatch(/^unspin: note: 3 articles compared/)
    expect(first.stdout).toMatch(/^1 FAMILY\n\n2  9 rescued from sinking scallop boat/)

    const id = /\n   id (\S+)/.exec(first.stdout)![1]!
    const tree = await run('families', id)
    expect(tree).toMatchObject({ status: 0, stderr: '' })
    expect(tree.stdout).toContain('1 comparison with other members tells that it is the original')
    expect(tree.stdout).toMatch(/\nprobable original  9 rescued.*\n.*\n└─ spun, \d+ % kept  9 saved from/)
  })

  test('gives programs the same as JSON', async () => {
    const { stdout } = await run('families', '--json')
    const { families, total } = JSON.parse(stdout)
    expect(total).toBe(1)
    expect(families[0]).toMatchObject({ size: 2, told: { original: 1, copy: 0, neither: 0 } })
    expect(families[0].members).toMatchObject([
      { id: families[0].id, parent: null, label: null, published: '2024-01-10' },
      { parent: families[0].id, label: 'spun' },
    ])
    const line = await run('families', '--jsonl')
    expect(JSON.parse(line.stdout)).toEqual(families[0])
    expect((await run('families', '--min-size', '3', '--jsonl')).stdout).toBe('')
  })

  test('compares nothing with --as-is', async () => {
    const { stdout, stderr } = await run('families', '--as-is')
    expect({ stdout, stderr }).toEqual({ stdout: 'No families: no article of the library is a copy of another.\n', stderr: '' }) // prettier-ignore
  })

  test('tells of an article without copies, and of none', async () => {
    const { stdout } = await run('library', 'list', '--search', 'heron', '--json')
    const [{ id }] = JSON.parse(stdout).articles
    expect(await run('families', id)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining(`${id} has no copies in the library.`),
    })
    expect(await run('families', 'nobody')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('has no article nobody'),
    })
  })

  test('writes the evidence of its family as a page', async () => {
    const { members } = JSON.parse((await run('families', '--jsonl')).stdout)
    expect(await run('report', '--family', members[1].id, '-o', 'family.html')).toMatchObject({
      status: 0,
      stdout: '',
    })
    const page = readFileSync(join(cwd, 'family.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('1 copy of one article')
    expect(page).toContain('Spun copy')
    const { stdout } = await run('report', '--family', members[1].id, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      family: { size: 2 },
      comparisons: [{ verdict: { label: 'spun' } }],
    })
  })

  test('gives a report by id', async () => {
    const [{ id }] = JSON.parse((await run('families', '--jsonl')).stdout).members
    const { stdout } = await run('report', 'spun.txt', id, '--json')
    const { a, b, verdict } = JSON.parse(stdout)
    expect([a.source, b.source.endsWith('original.txt'), verdict.label]).toEqual(['spun.txt', true, 'spun'])
  })
})

test('without a library says how to get one', async () => {
  const cwd = folderWithPair()
  const { status, stderr } = await unspin(['families', '--library', join(cwd, 'none')])
  expect(status).toBe(1)
  expect(stderr).toMatch(/holds no library.*unspin add/)
})

describe('a report of two files', () => {
  test('needs no library, and goes to a file or the standard output', async () => {
    const cwd = folderWithPair()
    const env = { UNSPIN_LIBRARY: join(cwd, 'none') }
    const { status, stdout, stderr } = await unspin(['report', 'spun.txt', 'original.txt'], { cwd, env })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^<!doctype html>[^]*Spun copy[^]*<\/html>\s*$/)
  })

  test.each([
    [['report', 'spun.txt'], 2, /name the two articles/],
    [['report', 'spun.txt', 'original.txt', '--family', 'x'], 2, /not both/],
    [['report', 'spun.txt', 'original.txt', '-o', 'none/x.html'], 1, /folder does not exist/],
    [['report', 'spun.txt', 'original.txt', '-o', '.'], 1, /is a folder/],
    [['families', '--min-size', '1'], 2, /whole number from 2/],
    [['families', '--json', '--jsonl'], 2, /exclude each other/],
  ])('%j fails in one line', async (words, status, message) => {
    const run = await unspin(words, { cwd: folderWithPair() })
    expect(run).toMatchObject({ status, stdout: '' })
    expect(run.stderr).toMatch(message)
  })
})
