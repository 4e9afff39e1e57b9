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
      'copies',
      'together',
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
    expect(result).toMatchObject({ copies: 3, together: { own: expect.any(Number) } })
    const limited = await run(['find', 'stories/fam-A01-spun.txt', '--jsonl', '--limit', '2'])
    expect(jsonLines(limited.stdout)).toEqual(result.matches.slice(0, 2))
    expect(limited.stderr).toBe('unspin: note: There are 3 copies, the nearest 2 of them listed: --limit 3 lists all.\n') // prettier-ignore
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
      'other.txt':
        'Herons nest again in the reeds north of the harbour, seven pairs of them, after nine summers without one.',
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

const labelsOf = (matches: { label: string }[]) => new Set(matches.map(({ label }) => label))

describe('what is no copy', () => {
  const asked = 'stories/fam-A01-spun.txt'

  test('is in no data, of one article or of many, unless it is asked for', async () => {
    const { run } = await withIds({ 'asked.jsonl': JSON.stringify({ id: 'q', file: asked }) })
    const printed = async (...words: string[]) => (await run(['find', ...words])).stdout
    const many = ['--queries', 'asked.jsonl']
    const one = JSON.parse(await printed(asked, '--json'))
    expect(one.copies).toBe(3)
    expect(one).not.toHaveProperty('more')
    const [queried] = jsonLines(await printed(...many))
    for (const matches of [one.matches, queried.matches, jsonLines(await printed(asked, '--jsonl'))])
      expect(labelsOf(matches)).toEqual(new Set(['spun', 'rewritten']))
    for (const words of [[asked], many])
      expect(await printed(...words, '--csv')).not.toMatch(/,(same-event|unrelated),/)

    expect(await printed(asked, '--csv', '--all')).toContain(',same-event,')
    const [all] = jsonLines(await printed(...many, '--all'))
    expect(labelsOf(all.matches)).toContain('same-event')
  })

  test('does not count for the limit as long as there are copies', async () => {
    const { run } = await withIds()
    const { matches, more } = JSON.parse(
      (await run(['find', asked, '--json', '--all', '--limit', '3'])).stdout,
    )
    expect(labelsOf(matches)).toEqual(new Set(['spun', 'rewritten']))
    expect(more).toBeUndefined()
  })
})

describe('where there are more copies than anybody expects', () => {
  const story = `Ferry timetable is cut back for the winter

The ferry between Hollin Quay and Marram Island will make four crossings a day instead of nine from November, the harbour trust decided on Thursday.
Fuel has become dearer by a third since spring, said the trust's treasurer, Odette Varga, and fewer than thirty people took the last boat on most evenings.
Islanders who work on the mainland had asked for one late crossing to be kept.
The trust will look at the figures again in March, when the new slipway at Hollin Quay is to be finished.`
  const outlets = Array.from({ length: 23 }, (_, i) => JSON.stringify({ id: `outlet-${i}`, title: `Ferry cut, says outlet ${i}`, text: `${story}\nPrinted by outlet ${i}.` })) // prettier-ignore

  async function ferries() {
    const library = folderWithLibrary({ 'ferry.txt': story, 'outlets.jsonl': outlets.join('\n'), 'asked.jsonl': '{"id": 7, "file": "ferry.txt"}' }) // prettier-ignore
    await library.run(['add', 'outlets.jsonl', '--quiet'])
    return library
  }

  test('all are listed and counted, and fewer where fewer are asked for', async () => {
    const { run } = await ferries()
    expect((await run(['find', 'ferry.txt'])).stdout).toMatch(/^23 COPIES of A/)
    const result = JSON.parse((await run(['find', 'ferry.txt', '--json'])).stdout)
    expect(result.matches).toHaveLength(23)
    expect(result).toMatchObject({ copies: 23 })
    expect(result).not.toHaveProperty('more')

    const some = await run(['find', 'ferry.txt', '--limit', '5'])
    expect(some.stdout).toMatch(/^23 COPIES of A/)
    expect(some.stdout).toContain('There are 23 copies, the nearest 5 of them listed: --limit 23 lists all.')
    const fewer = JSON.parse((await run(['find', 'ferry.txt', '--json', '--limit', '5'])).stdout)
    expect(fewer).toMatchObject({ copies: 23, more: true, together: result.together })
    expect(fewer.matches).toEqual(result.matches.slice(0, 5))
    const table = await run(['find', '--queries', 'asked.jsonl', '--csv', '--limit', '5'])
    expect(table.stdout.trimEnd().split('\n')).toHaveLength(6)
    expect(table.stdout).toMatch(/^query,id,label,.*\n7,outlet-/)
    expect(table.stderr).toContain('7: There are 23 copies, the nearest 5 of them listed')
  })

  test('the default and the largest limit stand in the help, and a larger one is refused', async () => {
    const { run } = folderWithLibrary()
    const help = (await run(['help', 'find'])).stdout.replaceAll(/\s+/g, ' ')
    expect(help).toContain('up to 1,000;')
    expect(help).toContain('(default: 100)')
    expect(await run(['find', 'stories/fam-A01-spun.txt', '--limit', '1001'])).toMatchObject({ status: 2, stderr: expect.stringContaining('from 1 to 1,000') }) // prettier-ignore
  })
})

test('of a text made of several it tells how much stands in all together, in which, and what is its own', async () => {
  const { run } = await withIds()
  const body = (await Promise.all(['A01', 'B02'].map((family) => run(['extract', `stories/fam-${family}-source.txt`, '--json'])))).map(({ stdout }) => JSON.parse(stdout).body.slice(0, 1200)) // prettier-ignore
  const own =
    'Nobody in the village could say afterwards who had rung the bell that morning. The baker had heard it, and so had both of her sons, and the man who reads the meters swore that he had counted eleven strokes before it stopped. '.repeat(2) // prettier-ignore
  const { run: find } = await withIds({ 'made.txt': [body[0], own, body[1]].join('\n\n') })
  const { stdout } = await find(['find', 'made.txt'])
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /\d+ % of A stands in the \d copies together(?: \(\d+ % in quotations\))?; \d+ % is its own\. \d+ % stands in “.+…” \(\d\), \d+ % more in “.+…” \(\d\)/,
  )
  const { together, matches } = JSON.parse((await find(['find', 'made.txt', '--json'])).stdout)
  const sourceOf = (id: string) => matches.find((match: { id: string }) => match.id === id).source
  const sources = together.by.slice(0, 2).map(({ id }: { id: string }) => sourceOf(id))
  expect(sources.sort()).toEqual([expect.stringContaining('fam-A01-'), expect.stringContaining('fam-B02-')])
  expect(together.share + together.own).toBeCloseTo(1, 10)
  expect(together.own).toBeGreaterThan(0.1)
  expect(together.share).toBeGreaterThan(Math.max(...matches.map(({ share }: { share: number }) => share)))
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
