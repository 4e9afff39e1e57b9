import { describe, expect, test } from 'vitest'
import { onlyFilledLibrary, folderWithLibrary, jsonLines } from '../helpers/library.ts'

let known: Map<string, string> | null = null

/** The ids are the same in each copy of the library. */
async function withIds(files: Readonly<Record<string, string>> = {}) {
  const library = await onlyFilledLibrary(files)
  known ??= new Map(
    jsonLines((await library.run(['library', 'list', '--jsonl'])).stdout).map(({ source, id }) => [source.split('/').at(-1), id]), // prettier-ignore
  )
  return { ...library, idOf: (file: string): string => known!.get(file)! }
}

describe('find', () => {
  test('lists the copies, the nearest first, and never the article itself', async () => {
    const { run, idOf } = await withIds()
    const { status, stdout, stderr } = await run(['find', 'stories/fam-A01-spun.txt'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^3 COPIES of A: stories\/fam-A01-spun\.txt/)
    expect(stdout).toMatch(/\n  1  SPUN \(confidence \d+ %\)\n     VA's No\. 2 official/)
    expect(stdout).toContain(`id ${idOf('fam-A01-source.txt')}`)
    expect(stdout).toContain('B is the original')
    expect(stdout).not.toContain(idOf('fam-A01-spun.txt'))
    expect(stdout).not.toContain('How the verdict came about')
    expect(stdout).toMatch(/\d more candidates? compared that (is no copy|are no copies): --all lists/)
  })

  test('explains each when asked to, and lists what is no copy', async () => {
    const { run } = await withIds()
    const { stdout } = await run(['find', 'stories/fam-A01-spun.txt', '--explain', '--all'])
    expect(stdout).toContain('are replaced one for one')
    expect(stdout).toContain('How the verdict came about')
    expect(stdout).toMatch(/SAME-EVENT \(confidence \d+ %\)/)
  })

  test('--json prints one object, --jsonl a match a line, --limit fewer', async () => {
    const { run, idOf } = await withIds()
    const result = JSON.parse((await run(['find', 'stories/fam-A01-spun.txt', '--json'])).stdout)
    expect(Object.keys(result)).toEqual([
      'file',
      'title',
      'matches',
      'commonPassages',
      'candidates',
      'compared',
    ])
    expect(result.matches[0]).toMatchObject({
      id: idOf('fam-A01-source.txt'),
      label: 'spun',
      confidence: expect.any(Number),
      share: expect.any(Number),
      direction: { original: 'b' },
      publisher: 'Meridian Wire',
      published: '2025-02-11',
    })
    const lines = jsonLines(
      (await run(['find', 'stories/fam-A01-spun.txt', '--jsonl', '--limit', '2'])).stdout,
    )
    expect(lines).toEqual(result.matches.slice(0, 2))
  })

  test('takes the id of an article, and what comes on the standard input', async () => {
    const { run, idOf } = await withIds()
    const byId = JSON.parse((await run(['find', idOf('fam-B02-source.txt'), '--json'])).stdout)
    const ids = byId.matches.map(({ id }: { id: string }) => id)
    expect(ids).toContain(idOf('fam-B02-spun.txt'))
    expect(ids).not.toContain(idOf('fam-B02-source.txt'))
    const shown = (await run(['library', 'show', idOf('fam-B02-source.txt'), '--json'])).stdout
    const piped = await run(['find', '-', '--json'], { input: JSON.parse(shown).article.text })
    const shownPiped = await run(['find', '-'], { input: JSON.parse(shown).article.text })
    expect(shownPiped.stdout).toContain('of A: standard input')
    expect(JSON.parse(piped.stdout).matches[0]).toMatchObject({ id: idOf('fam-B02-source.txt'), label: 'identical' }) // prettier-ignore
  })

  test('of nothing there is no copy, and that is no failure', async () => {
    const { run } = await withIds({
      'other.txt': 'Herons nest again in the reeds north of the harbour.',
    })
    expect(await run(['find', 'other.txt'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^NO COPY of A/) }) // prettier-ignore
  })

  test('without a library it says how to make one', async () => {
    const { run } = folderWithLibrary()
    const { status, stdout, stderr } = await run(['find', 'stories/fam-A01-spun.txt'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^unspin: \S+ holds no library\. Add articles by `unspin add PATH…`.*\n$/)
  })
})

test('--queries answers every line in order; one that fails does not stop the others', async () => {
  const text = 'Herons nest again in the reeds north of the harbour, for the first time in thirty years.'
  const queries = [
    { id: 'file', file: 'stories/fam-A01-spun.txt' },
    { id: 2, text },
    { id: 'neither' },
    { id: 'missing', file: 'none.txt' },
    { id: 'last', file: 'stories/fam-B02-rewritten.txt' },
  ]
  const list = queries.map((query) => JSON.stringify(query)).join('\n')
  const { run, idOf } = await withIds({ 'queries.jsonl': list })
  const { status, stdout, stderr } = await run(['find', '--queries', 'queries.jsonl', '--jsonl'])
  expect(status).toBe(1)
  const results = jsonLines(stdout)
  expect(results.map(({ id }) => id)).toEqual(['file', 2, 'neither', 'missing', 'last'])
  expect(results[0].matches[0]).toMatchObject({ id: idOf('fam-A01-source.txt'), label: 'spun' })
  expect(results[2].error).toBe('gives neither "text" nor "file"')
  expect(results[3].error).toContain('none.txt does not exist')
  expect(results[4].matches[0]).toMatchObject({ label: 'rewritten' })
  expect(stderr.trimEnd().split('\n')).toHaveLength(2)
})

test('articles of the library are compared and extracted by their ids', async () => {
  const { run, idOf } = await withIds()
  const id = idOf('fam-A01-source.txt')
  const { stdout } = await run(['compare', 'stories/fam-A01-spun.txt', id, '--json'])
  const { verdict, b, passages } = JSON.parse(stdout)
  expect(verdict.label).toBe('spun')
  expect(b).toMatchObject({ file: id, title: expect.stringContaining("VA's No. 2 official") })
  expect(b.text.slice(...passages[0].b)).not.toBe('')
  expect(JSON.parse((await run(['extract', id, '--json'])).stdout)).toMatchObject({ file: id, text: b.text })
  expect((await run(['compare', 'stories/fam-A01-spun.txt', 'none'])).stderr).toBe('unspin: none does not exist. Check its path.\n') // prettier-ignore
})
