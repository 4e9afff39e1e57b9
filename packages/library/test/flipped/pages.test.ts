import { mkdtemp, rm } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changed, type Outcome, type Sound, soundLibrary } from './flip.ts'
import { makeLibrary } from './made-library.ts'

let folder: string
let sound: Sound
let pages: { page: number; name: string; type: string }[]
let pageBytes: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-pages-'))
  const file = join(folder, 'sound.sqlite')
  await makeLibrary(file)
  sound = await soundLibrary(file)
  const database = new DatabaseSync(file)
  pages = database.prepare('SELECT pageno AS page, name, pagetype AS type FROM dbstat ORDER BY pageno').all() as unknown as typeof pages // prettier-ignore
  pageBytes = Number(database.prepare('PRAGMA page_size').get()!['page_size'])
  database.close()
})
afterAll(() => rm(folder, { recursive: true }))

/** What comes of a page that is overwritten from end to end. */
function without(page: number): Promise<Outcome> {
  const bytes = Buffer.from(sound.bytes)
  bytes.fill(0x5a, (page - 1) * pageBytes, page * pageBytes)
  return changed(sound, join(folder, 'changed.sqlite'), bytes)
}

const pagesOf = (name: string, type: string) =>
  pages.filter((page) => page.name === name && page.type === type)

test('without a page of the tree above the texts, or above what is kept of articles, all are exported', async () => {
  for (const name of ['texts', 'articles'])
    for (const { page } of pagesOf(name, 'internal')) {
      const { verified, exported, faults } = await without(page)
      expect([name, verified, exported, faults]).toEqual([name, 'found', sound.articles.size, []])
    }
})

test('without a page of articles all are exported, by their texts and the index of ids', async () => {
  const [leaf] = pagesOf('articles', 'leaf')
  expect(await without(leaf!.page)).toMatchObject({
    verified: 'found',
    exported: sound.articles.size,
    faults: [],
  })
})

test('without a page of texts the others are exported, and those left out are named', async () => {
  const leaves = pagesOf('texts', 'leaf')
  const { verified, exported, faults, lines } = await without(leaves[1]!.page)
  expect({ verified, faults }).toEqual({ verified: 'found', faults: [] })
  expect(exported).toBeLessThan(sound.articles.size)
  expect(exported).toBeGreaterThan(sound.articles.size - 60)
  expect(lines.filter((line) => /^The text of article id-\d+/.test(line)).length).toBeGreaterThanOrEqual(sound.articles.size - exported!) // prettier-ignore
})

test('without a page of an index, or of a table that is none of the articles, all are exported', async () => {
  for (const name of ['articles_id', 'buckets', 'links', 'totals', 'uncovered', 'segments'])
    for (const { page } of pages.filter((one) => one.name === name).slice(0, 1)) {
      const { verified, exported, faults } = await without(page)
      expect([name, verified, exported, faults]).toEqual([name, 'found', sound.articles.size, []])
    }
})

test('without most pages the verification goes to its end, and the export gives what there is', async () => {
  const bytes = Buffer.from(sound.bytes)
  for (const { page, name } of pages) if (name !== 'sqlite_schema') bytes.fill(0x5a, (page - 1) * pageBytes, page * pageBytes) // prettier-ignore
  const outcome = await changed(sound, join(folder, 'changed.sqlite'), bytes)
  expect(outcome).toMatchObject({ verified: 'found', exported: 0, faults: [] })
})

test('a text that goes on over several pages is found by its first', async () => {
  expect(pagesOf('texts', 'overflow').length).toBeGreaterThan(0)
  const [root] = pagesOf('texts', 'internal')
  expect(sound.articles.has('long')).toBe(true)
  expect(await without(root!.page)).toMatchObject({ exported: sound.articles.size })
})
