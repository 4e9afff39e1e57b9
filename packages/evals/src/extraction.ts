import { extractSet } from './articles.ts'
import { extractHtml } from '@unspin/core/html'
import { type Page, readOwnPages, readPages } from './pages.ts'
import { scoreBodies } from './scores/bodies.ts'
import { scoreDatelines } from './scores/datelines.ts'
import { scoreMetadata } from './scores/metadata.ts'
import { scoreNames } from './scores/names.ts'
import { scoreQuotations } from './scores/quotations.ts'
import { scoreRemovals } from './scores/removals.ts'
import { fixtures } from './sets.ts'

/** What extraction from plain text and from pages achieves on the sets of a folder, a table a measure. */
export function extractionTables(folder: string, isWanted: (set: string) => boolean): Record<string, object> {
  const tables: Record<string, Record<string, object>> = {}
  for (const name of ['families', 'quotes']) {
    const set = isWanted(name) ? extractSet(folder, name) : null
    if (!set) continue
    ;(tables.quotations ??= {})[name] = scoreQuotations(set)
    if (!set.some(({ truth }) => truth.furniture)) continue
    ;(tables['share of characters recognised, and of the body lost'] ??= {})[name] = scoreRemovals(set)
    ;(tables['metadata, share of articles right'] ??= {})[name] = scoreMetadata(set)
    ;(tables.names ??= {})[name] = scoreNames(set)
  }
  const datelines = isWanted('reuters') ? scoreDatelines(folder) : null
  if (datelines) tables.datelines = { reuters: datelines }
  const pages = isWanted('html') ? (folder === fixtures ? readOwnPages() : readPages(folder)) : null
  if (pages) tables.pages = { html: scorePages(pages) }
  return tables
}

function scorePages(pages: Page[]): object {
  const times: number[] = []
  const results = pages.map(({ html, truth }) => {
    const started = performance.now()
    const article = extractHtml(html)
    times.push(performance.now() - started)
    return { truth, article }
  })
  return { ...scoreBodies(results), 'median ms': times.toSorted((x, y) => x - y)[times.length >> 1]! }
}
