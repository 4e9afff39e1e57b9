import type { AddressOption } from './address.ts'
import type { LibraryOption } from './library.ts'
import type { QuietOption } from './quiet.ts'

export interface ReportOptions extends LibraryOption, QuietOption, AddressOption {
  output?: string
  family?: string
  json?: true
}
