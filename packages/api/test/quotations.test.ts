import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Client,
  createLocalClient,
  createRemoteClient,
  Library,
  type RunningServer,
  startServer,
} from '@unspin/api'
import { samplePair } from '@unspin/library'
import { EventSource } from 'eventsource'
import { linkNew } from '../src/library/family-calls.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const herons = {
  id: 'herons',
  name: 'herons.txt',
  place: null,
  text: `Herons return to the marsh

For the first time in thirty years, herons nest again in the reeds north of the harbour.

"We kept the water high for eleven years," said Warden Ida Holm, "and nobody thanked us."`,
}
const requoted = {
  id: 'requoted',
  name: 'requoted.txt',
  place: null,
  text: `The council votes on the budget

Ida Holm had told the council last year: "We kept the water high for twenty years and nobody thanked us."`,
}

let folder: string
let library: Library
let server: RunningServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unspin-quotations-'))
  library = new Library({ folder })
  server = await startServer({ port: 0, library })
  const { a, b } = await samplePair()
  const articles = [
    herons,
    requoted,
    { ...a, id: 'copy', place: null },
    { ...b, id: 'original', place: null },
  ]
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  createLocalClient({ library }).library.add.subscribe({ articles }, { onComplete: resolve, onError: reject })
  await promise
  for await (const _ of linkNew(library, undefined));
})
afterAll(async () => {
  await server.close()
  await library.close()
  rmSync(folder, { recursive: true })
})

describe.each<[where: string, client: () => Client]>([
  ['in this process', () => createLocalClient({ library })],
  ['over HTTP', () => createRemoteClient(server.url, { EventSource })],
])('%s', (_where, connect) => {
  test('quotations are searched by their words and their speakers', async () => {
    const { quotations, next } = await connect().quotations.search.query({
      search: 'thanked',
      speaker: 'holm',
    })
    expect(next).toBeNull()
    expect(quotations).toHaveLength(2)
    const found = quotations.find(({ article }) => article.id === 'herons')!
    expect(found).toMatchObject({
      article: { title: 'Herons return to the marsh' },
      index: 1,
      text: 'and nobody thanked us.',
      speaker: 'Ida Holm',
      context: herons.text.split('\n\n').at(-1),
    })
    expect(herons.text.slice(...found.span)).toBe(found.text)
  })

  test('a list of quotations goes on where it ended', async () => {
    const { search } = connect().quotations
    const all = (await search.query({})).quotations
    const first = await search.query({ limit: 3 })
    const rest = await search.query({ after: first.next! })
    expect([...first.quotations, ...rest.quotations]).toEqual(all)
    await expect(search.query({ after: 'yesterday' })).rejects.toMatchObject({
      message: expect.stringContaining('gave no such page'),
      data: { code: 'BAD_REQUEST' },
    })
  })

  test('what others made of a quotation is told word by word', async () => {
    const { quotation, variants } = await connect().quotations.variants.query({ id: 'requoted', index: 0 })
    expect(quotation).toMatchObject({ article: { id: 'herons' }, speaker: 'Ida Holm' })
    expect(variants).toMatchObject([
      {
        article: { id: 'requoted' },
        order: 'unknown',
        same: false,
        cut: false,
        changes: [{ relation: 'other' }, {}],
      },
    ])
    const [{ changes }] = variants as [(typeof variants)[0]]
    expect(herons.text.slice(...changes[0]!.a)).toBe('eleven')
    expect(requoted.text.slice(...changes[0]!.b)).toBe('twenty')
  })

  test('the altered ones are told at once when articles have been compared, and counted', async () => {
    const { altered, counts } = connect().quotations
    const page = await altered.query({ speaker: 'holm' })
    expect(page.total).toBe(1)
    expect(page.waiting).toBe(0)
    expect(page.quotations).toMatchObject([
      { quotation: { article: { id: 'herons' } }, variants: [{ same: false, cut: false }] },
    ])
    expect(await altered.query({ speaker: 'nobody' })).toEqual({ quotations: [], total: 0, waiting: 0 })
    expect(await altered.query({ offset: 50 })).toMatchObject({ quotations: [] })
    const known = await counts.query()
    expect(known.altered).toBe((await altered.query({})).total)
    expect(known.quotations).toBe((await connect().quotations.search.query({})).quotations.length)
    await expect(altered.query({ offset: -1 })).rejects.toMatchObject({ data: { code: 'BAD_REQUEST' } })
  })

  test('of a quotation that is not there that is said', async () => {
    await expect(connect().quotations.variants.query({ id: 'herons', index: 9 })).rejects.toMatchObject({
      message: 'The library has no quotation 9 of an article herons.',
      data: { code: 'NOT_FOUND' },
    })
  })
})
