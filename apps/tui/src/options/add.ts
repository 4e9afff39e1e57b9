import type { AddressOption } from './address.ts'
import type { LibraryOption } from './library.ts'

export interface AddOptions extends LibraryOption, AddressOption {
  json?: true
  jsonl?: true
  quiet?: true
  threads?: number
}
