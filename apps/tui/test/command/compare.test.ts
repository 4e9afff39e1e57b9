import { describe, expect, test } from 'vitest'
import { unspin } from '../helpers/command.ts'
import { folderWithPair, temporaryFolder } from '../helpers/folder.ts'

describe('a report', () => {
  test('tells the verdict and shows the passages side by side', async () => {
    const { status, stdout, stderr } = await unspin(['compare', 'spun.txt', 'original.txt'], {
      cwd: folderWithPair(),
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^SPUN: the same text, its words replaced one for one \(confidence \d+ %\)\n/)
    expect(stdout).toContain(' A  spun.txt')
    expect(stdout).toMatch(/\n  1  \S.+ ⇄ \S.+\n/)
    expect(stdout).toMatch(/\[\w+\]/)
    expect(stdout).not.toContain('\u001b')
  })

  test.each([80, 200])('fits into COLUMNS=%d', async (columns) => {
    const env = { COLUMNS: String(columns) }
    const { stdout } = await unspin(['compare', 'spun.txt', 'original.txt'], { cwd: folderWithPair(), env })
    const widest = Math.max(...stdout.split('\n').map((line) => [...line].length))
    expect(widest).toBeLessThanOrEqual(columns)
    expect(widest).toBeGreaterThan(columns - 5)
  })

  test('is in colour when that is asked for, and never with NO_COLOR', async () => {
    const cwd = folderWithPair()
    const coloured = await unspin(['compare', 'spun.txt', 'original.txt'], { cwd, env: { FORCE_COLOR: '1' } })
    expect(coloured.stdout).toContain('\u001b[33m\u001b[4m')
    const plain = await unspin(['compare', 'spun.txt', 'original.txt'], { cwd, env: { NO_COLOR: '1' } })
    expect(plain.stdout).not.toContain('\u001b')
  })

  test('keeps to ASCII signs where the locale is not in UTF-8', async () => {
    const { stdout } = await unspin(['compare', 'spun.txt', 'original.txt'], {
      cwd: folderWithPair(),
      env: { LANG: 'C' },
    })
    expect(stdout).toMatch(/ % /)
    expect(stdout).not.toMatch(/[^\u0000-\u007f\p{L}]/u)
  })
})

describe('--json', () => {
  test('prints one object of the contract, the articles in the order given', async () => {
    const cwd = folderWithPair()
    const { status, stdout } = await unspin(['compare', 'spun.txt', 'original.txt', '--json'], { cwd })
    const result = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(Object.keys(result)).toEqual([
      'a',
      'b',
      'verdict',
      'direction',
      'shares',
      'passages',
      'quotations',
      'notes',
    ])
    expect(Object.keys(result.a)).toEqual(['file', 'title', 'words'])
    expect([result.a.file, result.b.file]).toEqual(['spun.txt', 'original.txt'])
    expect(result.verdict.label).toBe('spun')
    expect(result.direction.original).toBe('b')
    const mirrored = JSON.parse(
      (await unspin(['compare', 'original.txt', 'spun.txt', '--json'], { cwd })).stdout,
    )
    expect(mirrored.verdict.label).toBe('spun')
    expect(mirrored.direction.original).toBe('a')
    expect(mirrored.shares).toEqual({ a: result.shares.b, b: result.shares.a })
  })

  test('--jsonl puts it on one line', async () => {
    const { stdout } = await unspin(['compare', 'spun.txt', 'original.txt', '--jsonl'], {
      cwd: folderWithPair(),
    })
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(stdout).a.file).toBe('spun.txt')
  })
})

test("'-' is the standard input", async () => {
  const cwd = temporaryFolder({ 'b.txt': 'The mayor of Zürich opened the new bridge on Monday morning.' })
  const input = 'The mayor of Zürich opened the new bridge on Monday morning.'
  const { status, stdout } = await unspin(['compare', '-', 'b.txt', '--json'], { cwd, input })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ a: { file: '-' }, verdict: { label: 'identical' } })
})

describe('--fail-on', () => {
  test.each([
    ['spun,rewritten', 3],
    [' identical , spun ', 3],
    ['identical', 0],
  ])('%s exits with %d for a spun copy', async (labels, expected) => {
    const words = ['compare', 'spun.txt', 'original.txt', '--fail-on', labels]
    const { status, stdout } = await unspin(words, { cwd: folderWithPair() })
    expect(status).toBe(expected)
    expect(stdout).toMatch(/^SPUN/)
  })

  test('names the verdicts when it is given another', async () => {
    const { status, stderr } = await unspin(['compare', 'a', 'b', '--fail-on', 'copied'])
    expect(status).toBe(2)
    expect(stderr).toContain("There is no verdict 'copied'. Choose from: identical, reprint")
  })
})

test('two texts with nothing in common are no error', async () => {
  const cwd = temporaryFolder({
    'a.txt': 'The mayor opened the new bridge on Monday morning, after years of delay and two lawsuits.',
    'b.txt':
      'Rain is expected in the north; farmers there hope that it ends the long drought of this summer.',
  })
  const { status, stdout } = await unspin(['compare', 'a.txt', 'b.txt'], { cwd })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^UNRELATED: nothing suggests/)
})

test('nothing in an article steers the terminal', async () => {
  const evil =
    'The mayor \u001b]0;owned\u0007 opened the \u001b[31mnew\u001b[0m bridge \u009b2J on Monday \u202emorning.'
  const cwd = temporaryFolder({ 'a.txt': evil, 'b.txt': evil })
  const { status, stdout, stderr } = await unspin(['compare', 'a.txt', 'b.txt'], { cwd })
  expect(status).toBe(0)
  expect(stdout).toContain('␛]0;owned␇')
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})
