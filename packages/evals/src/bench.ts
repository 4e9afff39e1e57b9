// How long things take, and what they find where that is the question.
//
//   pnpm bench                          everything, on the fixtures and on what is made from a seed
//   pnpm bench --only PART              of `articles`, `hard`, `library`
//   pnpm bench --data DIR               and the pairs of pan13, where DIR holds them
//   pnpm bench --only library --articles 1000000
//
//   pnpm bench --against REF            this workspace and an earlier revision of it, in turns: both figures,
//                                       and the ratio with its spread. REF is what git knows, which is then
//                                       installed in a temporary folder, or a folder with an installed
//                                       workspace; --only takes parts of bench/against/rows.ts, by commas

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { against } from './bench/against/against.ts'
import { withPassingFolder } from './bench/against/passing-folder.ts'
import { earlier, present } from './bench/against/revision.ts'
import { rowsOf } from './bench/against/rows.ts'
import type { Alone } from './bench/alone.ts'
import { articleTable } from './bench/articles.ts'
import { cases, wordsIn } from './bench/cases.ts'
import { inOwnProcess } from './bench/in-own-process.ts'
import { libraryTables, mostForPeers } from './bench/library/table.ts'
import { fixtures, readPairSet } from './sets.ts'

const aloneProgram = new URL('bench/alone.ts', import.meta.url)

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    articles: { type: 'string', default: '20000' },
    against: { type: 'string' },
    turns: { type: 'string' },
  },
})

/** A comparison, beside what others take for the same two texts. */
function articles(): void {
  console.log(
    'Two articles of about 700 words: medians of warm runs in milliseconds, and each peer’s as a multiple of Unspin’s.',
  )
  console.table(articleTable(readPairSet(fixtures, 'families')!, loadEnglish()))
}

/** What the hardest texts cost. */
function hard(): void {
  console.log('Hard texts, each in a process of its own:')
  const table: Record<string, object> = {}
  for (const [name, texts] of Object.entries(cases)) {
    const { firstMs, bestMs, peakMB } = inOwnProcess<Alone>(aloneProgram, name)
    table[name] = {
      'words of both': texts().reduce((sum, text) => sum + wordsIn(text), 0),
      'first ms': Math.round(firstMs),
      'best of three': Math.round(bestMs),
      'peak MB': Math.round(peakMB),
    }
  }
  console.table(table)

  const pan13 = join(values.data ?? fixtures, 'pan13')
  if (!existsSync(pan13)) return
  const { pairs, firstMs, peakMB } = inOwnProcess<Alone>(aloneProgram, '--pairs', pan13)
  console.log(`The ${pairs} pairs of pan13 in one process: ${(firstMs / 1000).toFixed(1)} s, at most ${Math.round(peakMB)} MB.`) // prettier-ignore
}

/** A library added to and searched, beside what others have for that. */
function library(): void {
  const count = Number(values.articles)
  const { figures, beside, found } = libraryTables(count)
  console.log(`A library of ${count.toLocaleString('en-US')} made articles, each in a process of its own:`)
  console.table(figures)
  console.table(beside)
  if (count > mostForPeers) console.log(`Peers are measured with ${mostForPeers.toLocaleString('en-US')} articles and fewer.`) // prettier-ignore
  console.log('How often the original of a copy was found first, and among the first ten:')
  console.table(found)
}

/** An earlier revision, in turns with this one. */
async function againstEarlier(ref: string): Promise<void> {
  const only = values.only?.split(',')
  const unknown = only?.find((part) => !(part in rowsOf))
  if (unknown !== undefined)
    throw new Error(`--only takes some of ${Object.keys(rowsOf).join(', ')}, not ${unknown}`)
  const failed = await withPassingFolder(async (folder) =>
    against(await earlier(ref, folder), present(), folder, {
      articles: Number(values.articles),
      ...(only && { only }),
      ...(values.data !== undefined && { data: values.data }),
      ...(values.turns !== undefined && { turns: Number(values.turns) }),
    }),
  )
  if (failed > 0) process.exitCode = 1
}

const parts: Record<string, () => void> = { articles, hard, library }

function measureAlone(): void {
  const chosen = values.only === undefined ? Object.values(parts) : [parts[values.only]]
  for (const part of chosen) {
    if (!part) throw new Error(`--only takes one of ${Object.keys(parts).join(', ')}`)
    part()
  }
}

if (values.against === undefined) measureAlone()
else await againstEarlier(values.against)
