// How long a comparison takes, beside what others take for the same two texts: medians of warm runs, and ratios within this run.
//
//   pnpm bench

import { compare, extract } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { diffWords } from 'diff'
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch'
import { fixtures, readPairSet } from './sets.ts'

const families = readPairSet(fixtures, 'families')!
const lexicon = loadEnglish()
const patch = new DiffMatchPatch()

const contenders: Record<string, (a: string, b: string) => void> = {
  unspin: (a, b) => void compare(a, b, { lexicon }),
  extraction: (a, b) => [a, b].forEach((text) => void extract(text)),
  jsdiff: (a, b) => void diffWords(a, b),
  'diff-match-patch': (a, b) => void patch.diff_main(a, b),
}

/** Milliseconds: the median over the pairs of a kind, after two rounds to warm up. */
function median(run: (a: string, b: string) => void, pairs: [string, string][], rounds: number): number {
  const times: number[] = []
  for (let round = -2; round < rounds; round++)
    for (const [a, b] of pairs) {
      const started = performance.now()
      run(a, b)
      if (round >= 0) times.push(performance.now() - started)
    }
  return times.sort((x, y) => x - y)[times.length >> 1]
}

const table: Record<string, Record<string, number | string>> = {}
for (const kind of ['reprint', 'edited', 'spun', 'rewritten', 'restructured', 'independent', 'unrelated']) {
  const pairs = families.pairs.filter((pair) => pair.kind === kind).slice(0, 12).map((pair) => families.texts(pair)) // prettier-ignore
  const row: Record<string, number | string> = {}
  for (const [name, run] of Object.entries(contenders)) {
    const ms = median(run, pairs, name === 'unspin' || name === 'extraction' ? 15 : 1)
    row[`${name} ms`] = Number(ms.toFixed(2))
    if (name !== 'unspin' && name !== 'extraction')
      row[`× ${name}`] = (ms / Number(row['unspin ms'])).toFixed(1)
  }
  table[kind] = row
}
console.log(
  'Two articles of about 700 words, warm; of Unspin’s time, extraction is a part. ×: how many times as long the other takes.',
)
console.table(table)

/** Cost by length: the families end on end, against the same with every tenth sentence left out. */
const story = families.pairs
  .filter(({ kind }) => kind === 'spun')
  .flatMap((pair) => families.texts(pair))
  .join('\n\n')
const lengths: Record<string, object> = {}
for (const times of [1, 2, 4, 8]) {
  const long = Array.from({ length: times }, () => story).join('\n\n')
  const cut = long.split('. ').filter((_, i) => i % 10).join('. ') // prettier-ignore
  const started = performance.now()
  compare(long, cut, { lexicon })
  lengths[`${long.split(/\s+/).length} words`] = { ms: Math.round(performance.now() - started), 'MB resident': Math.round(process.memoryUsage().rss / 2 ** 20) } // prettier-ignore
}
console.log('By length (an article against itself with every tenth sentence left out):')
console.table(lengths)
