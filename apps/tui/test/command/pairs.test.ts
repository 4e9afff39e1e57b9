import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unspin } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'

function list(pairs: readonly unknown[]): string {
  return pairs.map((pair) => JSON.stringify(pair)).join('\n')
}

function results(stdout: string) {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('compare --pairs', () => {
  test('prints a result a line, in order, paths relative to the list', async () => {
    const cwd = folderWithPair({
      'lists/pairs.jsonl': list([
        { id: 'one', a: '../spun.txt', b: '../original.txt' },
        { id: 2, a: '../original.txt', b: '../original.txt' },
      ]),
    })
    const { status, stdout, stderr } = await unspin(
      ['compare', '--pairs', join('lists', 'pairs.jsonl'), '--jsonl'],
      { cwd },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(results(stdout)).toMatchObject([
      { id: 'one', a: { file: '../spun.txt' }, verdict: { label: 'spun' } },
      { id: 2, b: { file: '../original.txt' }, verdict: { label: 'identical' } },
    ])
    expect(Object.keys(results(stdout)[0])[0]).toBe('id')
  })

  test('a pair that fails does not stop the others, but fails the command', async () => {
    const cwd = folderWithPair({
      'pairs.jsonl': list([
        { id: 'bad', a: 'missing.txt', b: 'original.txt' },
        { id: 'incomplete', a: 'spun.txt' },
        { id: 'good', a: 'spun.txt', b: 'original.txt' },
      ]),
    })
    const { status, stdout, stderr } = await unspin(['compare', '--pairs', 'pairs.jsonl', '--jsonl'], { cwd })
    expect(status).toBe(1)
    expect(results(stdout)).toMatchObject([
      { id: 'bad', error: expect.stringContaining('missing.txt does not exist') },
      { id: 'incomplete', error: 'line 2 has no "b"' },
      { id: 'good', verdict: { label: 'spun' } },
    ])
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^unspin: bad: .*missing\.txt does not exist/),
      'unspin: incomplete: line 2 has no "b"',
    ])
  })

  test('the list may come from the standard input', async () => {
    const input = list([{ id: 'x', a: 'spun.txt', b: 'original.txt' }])
    const { stdout } = await unspin(['compare', '--pairs', '-', '--jsonl'], { cwd: folderWithPair(), input })
    expect(results(stdout)).toMatchObject([{ id: 'x', verdict: { label: 'spun' } }])
  })

  test('--fail-on looks at every verdict', async () => {
    const cwd = folderWithPair({
      'pairs.jsonl': list([
        { id: 1, a: 'spun.txt', b: 'original.txt' },
        { id: 2, a: 'spun.txt', b: 'spun.txt' },
      ]),
    })
    expect((await unspin(['compare', '--pairs', 'pairs.jsonl', '--fail-on', 'spun'], { cwd })).status).toBe(3)
    expect(
      (await unspin(['compare', '--pairs', 'pairs.jsonl', '--fail-on', 'excerpt'], { cwd })).status,
    ).toBe(0)
  })

  test('a list that is missing is one clear line', async () => {
    const { status, stdout, stderr } = await unspin(['compare', '--pairs', 'none.jsonl'], {
      cwd: folderWithPair(),
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'unspin: none.jsonl does not exist. Check its path.\n',
    })
  })
})

describe('extract', () => {
  test('--files prints an article a line', async () => {
    const cwd = folderWithPair({
      'files.jsonl': list([
        { id: 'o', file: 'original.txt' },
        { id: 'm', file: 'missing.txt' },
      ]),
    })
    const { status, stdout, stderr } = await unspin(['extract', '--files', 'files.jsonl', '--jsonl'], { cwd })
    expect(status).toBe(1)
    const [article, failure] = results(stdout)
    expect(Object.keys(article).join(' ')).toBe(
      'id file lang title byline published dateline publisher body bodySpans furniture boilerplate quotes names',
    )
    expect(failure).toEqual({ id: 'm', error: expect.stringContaining('does not exist') })
    expect(stderr).toMatch(/^unspin: m: .*does not exist/)
  })

  test('several files are a line each, or an overview each', async () => {
    const cwd = folderWithPair()
    const lines = await unspin(['extract', 'spun.txt', 'original.txt', '--jsonl'], { cwd })
    expect(results(lines.stdout).map(({ file }) => file)).toEqual(['spun.txt', 'original.txt'])
    const overview = await unspin(['extract', 'spun.txt', 'original.txt'], { cwd })
    expect(overview.stdout).toMatch(/^spun\.txt\n[\s\S]*\n\noriginal\.txt\n[\s\S]*Quotations/)
  })
})
