// A library of so many made articles in a process of its own: added, searched, gone again.
//
//   node alone.ts COUNT

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract, sketchOf } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { add, type Arrival, find, keepNurserySmall, openSqliteStore, type Store } from '@unspin/library'
import { type AllPairs, allPairs } from './all-pairs.ts'
import { Corpus, type Query } from './corpus.ts'

export interface LibraryFigures {
  addedInASecond: number
  textMB: number
  /** Of the file to the text. */
  sizeRatio: number
  candidatesMs: number[]
  wholeMs: number[]
  /** By kind of copy: the share whose original came first, and among the first ten. */
  first: Record<string, number>
  firstTen: Record<string, number>
  addPeakMB: number
  /** Of what is searched after: with the lexicon, and the adding before it. */
  peakMB: number
  /** For all pairs of 10,000 articles of 240 words, from their texts, in memory. */
  allPairs: AllPairs
}

const peak = () => process.resourceUsage().maxRSS / 1024

// As the command does.
keepNurserySmall()
const count = Number(process.argv[2])
const corpus = new Corpus()
const folder = mkdtempSync(join(tmpdir(), 'unspin-bench-'))
try {
  const place = join(folder, 'library.unspin')
  const store = await openSqliteStore(place)
  const added = await addAll(store)
  const addPeakMB = peak()
  const searched = await searchAll(store, corpus.queries().slice(0, count))
  await store.close()
  const figures: LibraryFigures = {
    addedInASecond: added.rate,
    textMB: added.bytes / 1e6,
    sizeRatio: statSync(place).size / added.bytes,
    ...searched,
    addPeakMB,
    peakMB: peak(),
    allPairs: allPairs(corpus),
  }
  console.log(JSON.stringify(figures))
} finally {
  rmSync(folder, { recursive: true })
}

async function addAll(store: Store): Promise<{ rate: number; bytes: number }> {
  let bytes = 0
  let making = 0
  function* arrivals(): Generator<Arrival> {
    const articles = corpus.articles(count)
    for (;;) {
      const started = performance.now()
      const { value } = articles.next()
      making += performance.now() - started
      if (!value) return
      bytes += Buffer.byteLength(value.text)
      yield { id: value.id, name: value.id, place: null, text: value.text }
    }
  }
  const started = performance.now()
  for await (const { failures } of add(store, arrivals()))
    if (failures[0]) throw new Error(failures[0].reason)
  return { rate: (1000 * count) / (performance.now() - started - making), bytes }
}

async function searchAll(store: Store, queries: Query[]) {
  const lexicon = loadEnglish()
  const candidatesMs: number[] = []
  const wholeMs: number[] = []
  const first: Record<string, number> = {}
  const firstTen: Record<string, number> = {}
  for (const { kind, text, answer } of queries) {
    const sketch = sketchOf(extract(text))
    candidatesMs.push(await timed(() => store.candidates({ ...sketch, limit: 10 })))
    let ids: string[] = []
    wholeMs.push(await timed(async () => {
      const { matches } = await find(store, extract(text), { lexicon })
      ids = matches.map(({ article }) => article.id)
    })) // prettier-ignore
    const ofKind = queries.filter((query) => query.kind === kind).length
    first[kind] = (first[kind] ?? 0) + Number(ids[0] === answer) / ofKind
    firstTen[kind] = (firstTen[kind] ?? 0) + Number(ids.includes(answer)) / ofKind
  }
  return { candidatesMs, wholeMs, first, firstTen }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
