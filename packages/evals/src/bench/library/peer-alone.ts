// A peer with so many made articles, in a process of its own.
//
//   node peer-alone.ts NAME COUNT

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Corpus } from './corpus.ts'
import { peers } from './peers.ts'

export interface PeerFigures {
  addedInASecond: number
  findMs: number[]
  /** By kind of copy: the share whose original came first, of those asked. */
  first: Record<string, number>
  peakMB: number
}

/** Some take seconds for an answer: each is asked for so long. One kind of copy comes after the other. */
const mostMs = 60_000

const [name = '', told] = process.argv.slice(2)
const count = Number(told)
const folder = mkdtempSync(join(tmpdir(), 'unspin-bench-'))
try {
  const corpus = new Corpus()
  const articles = [...corpus.articles(count)]
  const peer = peers[name]!(join(folder, 'articles'))
  const started = performance.now()
  peer.add(articles)
  const addedInASecond = (1000 * articles.length) / (performance.now() - started)

  const findMs: number[] = []
  const asked: Record<string, number> = {}
  const right: Record<string, number> = {}
  const end = performance.now() + mostMs
  for (const { kind, text, answer } of corpus.queries().slice(0, count)) {
    const start = performance.now()
    if (start > end) break
    const [found] = peer.find(text)
    findMs.push(performance.now() - start)
    asked[kind] = (asked[kind] ?? 0) + 1
    right[kind] = (right[kind] ?? 0) + Number(found === answer)
  }
  const first = Object.fromEntries(Object.keys(asked).map((kind) => [kind, right[kind]! / asked[kind]!]))
  const figures: PeerFigures = { addedInASecond, findMs, first, peakMB: process.resourceUsage().maxRSS / 1024 } // prettier-ignore
  console.log(JSON.stringify(figures))
} finally {
  rmSync(folder, { recursive: true })
}
