import { statSync } from 'node:fs'
import { alteredQuotations, type Overview, type Statistics } from '@unspin/library'
import type { Shelf } from './shelf.ts'

export interface LibraryOverview extends Overview {
  folder: string | null
  /** Null when there is no library yet. */
  statistics: Statistics | null
  /** Articles that were not compared with the rest yet. */
  waiting: number
  /** Of the articles that were compared: how many quotations, and how many of all were altered. */
  quotations: { all: number; altered: number }
  /** What the file takes, with the log of what was written last. */
  fileBytes: number
}

const empty: Overview = { outlets: [], languages: [], additions: [], published: [], schemaVersion: 0 }

/** What a library holds, on one page. */
export async function overviewOf(library: Shelf): Promise<LibraryOverview> {
  const { folder } = library
  if (!library.exists)
    return {
      folder,
      statistics: null,
      waiting: 0,
      quotations: { all: 0, altered: 0 },
      fileBytes: 0,
      ...empty,
    }
  const store = await library.reading()
  const statistics = await store.statistics()
  return {
    folder,
    statistics,
    quotations: { all: statistics.quotations, altered: (await alteredQuotations(store, { limit: 0 })).total },
    waiting: await store.links.countWaiting(),
    fileBytes: sizeOf(library.file) + sizeOf(`${library.file}-wal`),
    ...(await store.overview()),
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
