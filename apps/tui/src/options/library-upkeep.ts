import type { LibraryOption } from './library.ts'

export interface ExportOptions extends LibraryOption {
  output?: string
}

export interface RestoreOptions extends LibraryOption {
  replace?: true
}
