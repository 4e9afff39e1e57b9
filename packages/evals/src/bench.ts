// How long a comparison takes, beside what others take for the same two texts, and what the hardest texts cost.
//
//   pnpm bench                 on the fixtures
//   pnpm bench --data DIR      and the pairs of pan13, where DIR holds them

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { articleTable } from './bench/articles.ts'
import { cases, wordsIn } from './bench/cases.ts'
import { inOwnProcess } from './bench/in-own-process.ts'
import { fixtures, readPairSet } from './sets.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } } })

console.log(
  'Two articles of about 700 words: medians of warm runs in milliseconds, and each peer’s as a multiple of Unspin’s.',
)
console.table(articleTable(readPairSet(fixtures, 'families')!, loadEnglish()))

console.log('Hard texts, each in a process of its own:')
const table: Record<string, object> = {}
for (const [name, texts] of Object.entries(cases)) {
  const { firstMs, bestMs, peakMB } = inOwnProcess(name)
  table[name] = {
    'words of both': texts().reduce((sum, text) => sum + wordsIn(text), 0),
    'first ms': Math.round(firstMs),
    'best of three': Math.round(bestMs),
    'peak MB': Math.round(peakMB),
  }
}
console.table(table)

const pan13 = join(values.data ?? fixtures, 'pan13')
if (existsSync(pan13)) {
  const { pairs, firstMs, peakMB } = inOwnProcess('--pairs', pan13)
  console.log(`The ${pairs} pairs of pan13 in one process: ${(firstMs / 1000).toFixed(1)} s, at most ${Math.round(peakMB)} MB.`) // prettier-ignore
}
