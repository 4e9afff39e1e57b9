import { Option } from 'commander'

export interface LibraryOption {
  library?: string
}

/** `--library`, for every command that works with one. */
export const libraryOption = (): Option =>
  new Option(
    '--library <dir>',
    "the library's folder, or a backup to read; else UNSPIN_LIBRARY, else your folder for data",
  )
