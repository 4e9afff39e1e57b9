import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '@unspin/library'
import { beforeAll, expect, test } from 'vitest'
import { kill, partsIn, runUntil } from './killing.ts'
import { type MadeLibrary, madeLibrary, madeText } from './made-library.ts'

let made: MadeLibrary
const at = (name: string) => join(made.folder, name)

beforeAll(async () => {
  made = await madeLibrary(800)
})

/** How many articles a library has; all of it must be sound. */
async function articlesIn(file: string): Promise<number> {
  const store = await openSqliteStore(file, { readOnly: true })
  for await (const line of store.verify()) throw new Error(line)
  const { articles } = await store.statistics()
  const last = `a${articles - 1}`
  expect((await store.read([last]))[0]!.article.text).toBe(madeText(articles - 1))
  await store.close()
  return articles
}

test('export leaves the former file or the new one, and the next try is done', async () => {
  const words = ['library', 'export', '-o', 'out.jsonl']
  const run = await runUntil(words, made.folder, made)
  const exported = readFileSync(at('out.jsonl'), 'utf8')
  expect(exported.trimEnd().split('\n')).toHaveLength(made.articles)
  const killed = await kill(
    () => {
      writeFileSync(at('out.jsonl'), 'the former')
      return words
    },
    made.folder,
    made,
    run,
    () => expect(['the former', exported].includes(readFileSync(at('out.jsonl'), 'utf8'))).toBe(true),
  )
  expect(killed).toBeGreaterThan(0)
  expect(await made.run(words)).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(at('out.jsonl'), 'utf8')).toBe(exported)
  expect(partsIn(made.folder)).toEqual([])
})

test('report leaves the former file or a whole one, and the next try is done', async () => {
  writeFileSync(at('a.txt'), madeText(1))
  writeFileSync(at('b.txt'), `${madeText(2)}\n\n${madeText(1)}`)
  const words = ['report', 'a.txt', 'b.txt', '-o', 'out.html']
  const isWhole = () => /^<!doctype html>[^]*<\/html>\n$/.test(readFileSync(at('out.html'), 'utf8'))
  const run = await runUntil(words, made.folder, made)
  expect(isWhole()).toBe(true)
  const killed = await kill(
    () => {
      writeFileSync(at('out.html'), 'the former')
      return words
    },
    made.folder,
    made,
    run,
    () => expect(isWhole() || readFileSync(at('out.html'), 'utf8') === 'the former').toBe(true),
  )
  expect(killed).toBeGreaterThan(0)
  expect(await made.run(words)).toMatchObject({ status: 0, stderr: '' })
  expect(isWhole()).toBe(true)
  expect(partsIn(made.folder)).toEqual([])
})

test('backup leaves nothing or a whole one, and the next try is done', async () => {
  const words = ['library', 'backup', 'out.sqlite']
  const run = await runUntil(words, made.folder, made)
  const killed = await kill(
    () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(at(`out.sqlite${suffix}`), { force: true })
      return words
    },
    made.folder,
    made,
    run,
    async (wasKilled) => {
      if (!wasKilled || existsSync(at('out.sqlite')))
        expect(await articlesIn(at('out.sqlite'))).toBe(made.articles)
    },
  )
  expect(killed).toBeGreaterThan(0)
  for (const suffix of ['', '-wal', '-shm']) rmSync(at(`out.sqlite${suffix}`), { force: true })
  expect(await made.run(words)).toMatchObject({ status: 0, stderr: '' })
  expect(await articlesIn(at('out.sqlite'))).toBe(made.articles)
  expect(partsIn(made.folder)).toEqual([])
})

test('restore leaves the former library or the new one, and the next try is done', async () => {
  const [library, few] = [at('restored'), 250]
  const file = join(library, 'library.sqlite')
  writeFileSync(at('few.jsonl'), readFileSync(at('all.jsonl'), 'utf8').split('\n').slice(0, few).join('\n'))
  await made.run(['add', 'few.jsonl', '--library', 'few', '--quiet'])
  await made.run(['library', 'backup', 'few.sqlite', '--library', 'few'])
  await made.run(['library', 'backup', 'many.sqlite'])
  let isMany = false
  const words = () => [
    'library',
    'restore',
    isMany ? 'few.sqlite' : 'many.sqlite',
    '--library',
    library,
    '--replace',
  ]
  expect((await made.run(['library', 'restore', 'few.sqlite', '--library', library])).status).toBe(0)
  const run = await runUntil(words(), library, made)
  expect(run.status).toBe(0)
  isMany = true
  const killed = await kill(words, library, made, run, async (wasKilled) => {
    const articles = await articlesIn(file)
    expect([few, made.articles]).toContain(articles)
    if (!wasKilled) expect(articles).toBe(isMany ? few : made.articles)
    isMany = articles === made.articles
  })
  expect(killed).toBeGreaterThan(0)
  expect(await made.run(words())).toMatchObject({ status: 0, stderr: '' })
  expect(await articlesIn(file)).toBe(isMany ? few : made.articles)
  expect(partsIn(library)).toEqual([])
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'told to stop by %s, export leaves the former file and no part',
  async (signal) => {
    const words = ['library', 'export', '-o', 'out.jsonl']
    const stopped = async () => {
      writeFileSync(at('out.jsonl'), 'the former')
      return runUntil(words, made.folder, made, { signal, from: 'writing', after: 0 })
    }
    let ending = await stopped()
    // On a busy machine it may be done before anybody sees that it writes.
    for (let i = 0; i < 20 && ending.signal === null; i++) ending = await stopped()
    expect(ending).toMatchObject({ status: null, signal })
    expect(readFileSync(at('out.jsonl'), 'utf8')).toBe('the former')
    expect(partsIn(made.folder)).toEqual([])
  },
)
