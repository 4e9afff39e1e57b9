import type { SortKey } from '@unspin/library'
import type { LibraryOption } from './library.ts'

export interface StatisticsOptions extends LibraryOption {
  json?: true
}

export interface ListOptions extends LibraryOption {
  search?: string
  publisher?: string
  lang?: string
  since?: string
  until?: string
  copied?: true
  sort?: SortKey
  order?: 'ascending' | 'descending'
  limit: number
  json?: true
  jsonl?: true
  csv?: true
}

export interface ShowOptions extends LibraryOption {
  version?: number
  json?: true
}

export interface SharingOptions extends LibraryOption {
  json?: true
  jsonl?: true
}
