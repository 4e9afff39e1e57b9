import type { LibraryOption } from './library.ts'

export interface ServeOptions extends LibraryOption {
  host: string
  port: number
}
