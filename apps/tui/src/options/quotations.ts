import type { LibraryOption } from './library.ts'
import type { QuietOption } from './quiet.ts'

export interface QuotationsOptions extends LibraryOption, QuietOption {
  speaker?: string
  altered?: true
  asIs?: true
  publisher?: string
  since?: string
  until?: string
  limit: number
  json?: true
  jsonl?: true
  csv?: true
}
