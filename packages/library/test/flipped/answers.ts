import { createHash } from 'node:crypto'
import { sketchOf } from '@unspin/core'
import { families, LibraryError, type SqliteStore, sortKeys } from '@unspin/library'
import { Database } from '../../src/sqlite/database.ts'

/** What a question is answered; of a failure, that a person is told in a line of ours. */
export type Answers = Map<string, string>

const digest = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('hex')

/** Answers of a library to all kinds of questions, in short. */
export async function answersOf(store: SqliteStore): Promise<Answers> {
  const answers: Answers = new Map()
  const ask = async (question: string, answer: () => Promise<unknown>) => {
    answers.set(question, await answer().then(digest, failure))
  }
  await ask('statistics', async () => ({ ...(await store.statistics()), bytes: 0 }))
  await ask('overview', () => store.overview())
  await ask('families', () => families(store))
  await ask('links', () => store.links.all())
  await ask('linked', () => store.links.linked())
  await ask('waiting', () => store.links.waiting(1000))
  for (const sort of sortKeys) await ask(`by ${sort}`, () => store.page({ sort, limit: 1000 }))
  for (const publisher of ['Echo', 'Évening Star'])
    await ask(`of ${publisher}`, () => store.page({ publisher, limit: 1000 }))
  await ask('since', () => store.page({ since: '2026-03-01', until: '2026-06-30', limit: 1000 }))
  await ask('copied', () => store.page({ copied: true, limit: 1000 }))
  for (let i = 0; i < 420; i += 4) await ask(`id-${i}`, () => store.read([`id-${i}`]))
  for (const id of ['id-3', 'id-4', 'id-20', 'id-60', 'long']) {
    await ask(`versions of ${id}`, () => store.versions(id))
    await ask(`first version of ${id}`, () => store.readVersion(id, 1))
    await ask(`source of ${id}`, async () =>
      store.page({ source: `https://press.example/${id.replace('id-', '')}` }),
    )
  }
  for (const id of ['id-20', 'id-150', 'id-333', 'long']) await ask(`like ${id}`, async () => {
    const [found] = await store.read([id])
    return store.candidates({ ...sketchOf(found!.article), limit: 20 })
  }) // prettier-ignore
  for (const search of ['bace', 'dice', 'fogu'])
    await ask(`words ${search}`, () => store.page({ search, limit: 1000 }))
  return answers
}

function failure(error: unknown): string {
  if (error instanceof LibraryError && !error.message.includes('\n')) return `told: ${error.problem}`
  return `thrown: ${error instanceof Error ? error.stack : String(error)}`
}

/** Everything stored, table by table. */
export function storedIn(file: string): Map<string, string> {
  const db = new Database(file, { readOnly: true })
  try {
    const tables = [...db.tables.values()]
    const rows = (name: string) => {
      try {
        return digest(db.sql(`SELECT * FROM ${name}`).all().map((row) => Object.values(row).map(plain))) // prettier-ignore
      } catch (error) {
        return String(error)
      }
    }
    return new Map([...tables.map(({ name }) => name), 'sqlite_sequence'].map((name) => [name, rows(name)]))
  } finally {
    db.close()
  }
}

const plain = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
