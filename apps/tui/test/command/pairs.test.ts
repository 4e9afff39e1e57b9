import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeDocx } from '../../../../packages/library/test/sources/made/docx.ts'
import { makePdf } from '../../../../packages/library/test/sources/made/pdf.ts'
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

  test('reads whatever is read elsewhere: documents, pages, packed files, articles of the library', async () => {
    const paragraphs = [
      'The river rose by two metres on Sunday, and the market hall of the old town was closed.',
      'Nobody was hurt, but forty families spent the night in the school above the town.',
    ]
    const [one = '', two = ''] = paragraphs
    const cwd = folderWithPair({
      'flood.txt': paragraphs.join('\n\n'),
      'flood.pdf': makePdf([[[700, one], [650, two]]]), // prettier-ignore
      'flood.docx': makeDocx(paragraphs),
      'flood.html': `<!doctype html><title>Rain</title><article><p>${one}</p><p>${two}</p></article>`,
      'flood.txt.gz': gzipSync(paragraphs.join('\n\n')),
      'record.jsonl': JSON.stringify({ id: 'flood-1', text: paragraphs.join('\n\n') }),
    })
    const env = { UNSPIN_LIBRARY: join(cwd, 'library') }
    await unspin(['add', 'record.jsonl', '--quiet'], { cwd, env })
    const others = ['flood.pdf', 'flood.docx', 'flood.html', 'flood.txt.gz', 'flood-1']
    const input = list(others.map((b) => ({ id: b, a: 'flood.txt', b })))
    const { status, stdout, stderr } = await unspin(['compare', '--pairs', '-', '--jsonl'], {
      cwd,
      env,
      input,
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(results(stdout).map(({ id, verdict }) => [id, verdict.label])).toEqual(
      others.map((other) => [other, 'identical']),
    )
    const files = list(others.map((file) => ({ id: file, file })))
    const extracted = await unspin(['extract', '--files', '-', '--jsonl'], { cwd, env, input: files })
    expect(results(extracted.stdout).map(({ body }) => body)).toEqual(
      others.map(() => paragraphs.join('\n\n')),
    )
    const found = await unspin(['find', '--queries', '-', '--jsonl'], { cwd, env, input: files })
    expect(
      results(found.stdout)
        .slice(0, 4)
        .map(({ matches }) => matches[0]?.label),
    ).toEqual(others.slice(0, 4).map(() => 'identical'))
  })

  test.each([
    ['a binary list', Buffer.from([0, 1, 2, 10, 0, 7, 10, 0, 9, 10]), 'is a binary file, not text.'],
    [
      'a packed picture',
      gzipSync(Buffer.from('\x89PNG\r\n\x1a\n\0\0\n\n\n', 'latin1')),
      'is a PNG picture, not a list.',
    ],
    ['a document', Buffer.from('%PDF-1.7\n%\n%\n'), 'is a PDF document, not a list.'],
  ])('%s is one clear line, not one per line of it', async (_what, content, line) => {
    const cwd = folderWithPair({ 'pairs.jsonl': content })
    const { status, stdout, stderr } = await unspin(['compare', '--pairs', 'pairs.jsonl'], { cwd })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^unspin: pairs\.jsonl .*\n$/)
    expect(stderr).toContain(line)
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
      'id file lang title byline published publishedTime dateline publisher body bodySpans furniture boilerplate quotes names',
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
