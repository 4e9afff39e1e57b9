import { rmSync } from 'node:fs'
import { openSqliteStore } from '@unspin/library'
import { entry, madeText } from '../store/entries.ts'

const articles = 420

/**
 * A small library that has something in every table and on every kind of page: versions, removals, links,
 * lists of their own, a merge under way.
 */
export async function makeLibrary(file: string): Promise<void> {
  rmSync(file, { force: true })
  const store = await openSqliteStore(file)
  const all = Array.from({ length: articles }, (_, i) => made(i))
  for (const from of [0, 140, 280]) await store.put(all.slice(from, from + 140))
  await store.put([entry(madeText(50, 9001), { id: 'id-3', title: 'Changed three' }), entry(madeText(50, 9002), { id: 'id-4', title: 'Changed four' })]) // prettier-ignore
  await store.delete(['id-7', 'id-8'])
  await store.settle()
  await store.put([
    entry(madeText(7000, 9003), { id: 'long', title: 'A long one', source: 'https://press.example/long' }),
  ])
  const waiting = await store.links.waiting(300)
  const links = Array.from({ length: 24 }, (_, i) => linkOf(20 + i, 60 + (i % 5)))
  await store.links.put(waiting, links)
  await store.close()
}

const outlets = ['Echo', 'Morning Post', 'Harbour News', 'Évening Star']

function made(i: number) {
  const day = `2026-0${1 + (i % 9)}-1${i % 10}`
  const told = {
    id: `id-${i}`,
    source: `https://press.example/${i}`,
    publisher: outlets[i % 4]!,
    published: day,
  }
  return entry(madeText(30 + (i % 60), i + 1), i % 11 === 0 ? told : { ...told, title: `Title of ${i}` })
}

function linkOf(a: number, b: number) {
  const versions = { a: 1, b: 1 }
  const ends = { a: `id-${a}`, b: `id-${b}`, original: a % 2 ? 'a' : null } as const
  return { ...ends, versions, label: 'reprint', confidence: 0.9, shares: { a: 1, b: 0.75 }, similarity: 0.95, certainty: 0.5 } as const // prettier-ignore
}
