import { samplePair } from '@unspin/library'
import { describe, expect, test } from 'vitest'
import { ended, places, workplace } from './workplace.ts'

/** A library that holds the bundled pair, compared. */
async function withPair(where: (typeof places)[number]) {
  const client = (await workplace()).connect[where]()
  const { a, b } = await samplePair()
  const articles = [
    { ...a, id: 'copy', place: 'https://spin.example/story' },
    { ...b, id: 'original', place: null },
  ]
  await ended(client, await client.jobs.add.mutate({ articles }))
  return { client, a, b }
}

describe.each(places)('%s', (where) => {
  test('the evidence of a comparison is one page, or one object', async () => {
    const { client, b } = await withPair(where)
    const pair = { a: { id: 'copy' }, b: { ...b, place: 'ours/<original>.txt' } }
    const notes = ['ours was read as Windows-1252']

    const page = await client.reports.comparison.query({ ...pair, format: 'html', notes })
    expect(page.name).toMatch(/^comparison-spun-[a-z0-9-]+\.html$/)
    expect(page.content).toMatch(/^<!doctype html>/)
    expect(page.content).not.toMatch(/<script/i)
    for (const told of ['https://spin.example/story', 'ours/&lt;original&gt;.txt', notes[0]!])
      expect(page.content).toContain(told)

    const before = Date.now()
    const { name, content } = await client.reports.comparison.query({ ...pair, format: 'json', notes })
    expect(name).toMatch(/\.json$/)
    const object = JSON.parse(content)
    expect(object).toMatchObject({
      a: { source: 'https://spin.example/story' },
      b: { source: 'ours/<original>.txt', text: b.text },
      verdict: { label: 'spun' },
    })
    expect(object.notes).toContain(notes[0])
    expect(Date.parse(object.compared)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(object.compared)).toBeLessThanOrEqual(Date.now())
  })

  test('the evidence of a family shows each copy beside what it was made from', async () => {
    const { client, a, b } = await withPair(where)
    const page = await client.reports.family.query({ id: 'copy', format: 'html' })
    expect(page.name).toMatch(/^family-[a-z0-9-]+\.html$/)
    expect(page.content).toContain('Who derives from whom')

    const { content } = await client.reports.family.query({ id: 'original', format: 'json' })
    expect(JSON.parse(content)).toMatchObject({
      family: { id: 'original', size: 2 },
      comparisons: [{ verdict: { label: 'spun' }, a: { text: a.text }, b: { text: b.text } }],
    })
  })

  test('where there is nothing to report that is said', async () => {
    const { client } = await withPair(where)
    const calls = [
      [
        client.reports.comparison.query({ a: { id: 'copy' }, b: { id: 'none' }, format: 'html' }),
        'The library has no article none.',
      ],
      [client.reports.family.query({ id: 'none', format: 'json' }), 'The library has no article none.'],
    ] as const
    for (const [call, message] of calls)
      await expect(call).rejects.toMatchObject({ message, data: { code: 'NOT_FOUND' } })
    await client.articles.remove.mutate(['original'])
    const alone = client.reports.family.query({ id: 'copy', format: 'html' })
    await expect(alone).rejects.toThrow('copy has no copies in the library.')
  })
})
