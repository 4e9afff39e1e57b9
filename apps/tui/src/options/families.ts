import type { LibraryOption } from './library.ts'
import type { QuietOption } from './quiet.ts'

export interface FamiliesOptions extends LibraryOption, QuietOption {
  json?: true
  jsonl?: true
  csv?: true
  minSize: number
  limit?: number
  asIs?: true
}
