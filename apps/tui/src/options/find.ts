import type { AddressOption } from './address.ts'
import type { LibraryOption } from './library.ts'
import type { QuietOption } from './quiet.ts'

export interface FindOptions extends LibraryOption, QuietOption, AddressOption {
  json?: true
  jsonl?: true
  csv?: true
  queries?: string
  limit: number
  explain?: true
  all?: true
}
