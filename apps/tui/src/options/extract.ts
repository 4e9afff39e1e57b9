import type { AddressOption } from './address.ts'
import type { LibraryOption } from './library.ts'
import type { QuietOption } from './quiet.ts'

export interface ExtractOptions extends LibraryOption, QuietOption, AddressOption {
  json?: true
  jsonl?: true
  files?: string
}
