import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LibraryFigures } from './alone.ts'

const alone = fileURLToPath(new URL('alone.ts', import.meta.url))

/** What a library of so many made articles takes and finds. */
export function libraryTables(articles: number): {
  figures: Record<string, string>
  found: Record<string, object>
} {
  const told = execFileSync(process.execPath, [alone, String(articles)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const { candidatesMs, wholeMs, first, firstTen, ...rest } = JSON.parse(told) as LibraryFigures
  return {
    figures: {
      'added in a second, durable': rest.addedInASecond.toFixed(0),
      'peak MB while adding': rest.addPeakMB.toFixed(0),
      'text MB': rest.textMB.toFixed(1),
      'file, × the text': rest.sizeRatio.toFixed(2),
      'candidates ms, median / p99': quantiles(candidatesMs),
      'find ms, median / p99': quantiles(wholeMs),
      'all pairs of 10,000 articles of 240 words, seconds': rest.allPairsSeconds.toFixed(2),
    },
    found: Object.fromEntries(Object.keys(first).map((kind) => [kind, { first: first[kind]!.toFixed(3), 'first ten': firstTen[kind]!.toFixed(3) }])), // prettier-ignore
  }
}

function quantiles(times: number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  return [0.5, 0.99].map((share) => sorted[Math.floor(share * sorted.length)]!.toFixed(1)).join(' / ')
}
