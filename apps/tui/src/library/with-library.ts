import { type Client, createLocalClient, Library } from '@unspin/api'
import { refuseInputs } from '@unspin/library'
import type { LibraryOption } from '../options/library.ts'
import { ownFiles } from './own-files.ts'
import { libraryFolder } from './place.ts'
import { upgradeTeller } from './upgrading.ts'

/**
 * Does something with the library that the command line names, and closes it whatever comes of it. The
 * standard output must not go to the library, nor to what the command `reads` beside it.
 */
export async function withLibrary<T>(
  options: LibraryOption & { threads?: number; reads?: readonly string[] },
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const { threads = 0, reads = [] } = options
  refuseInputs('-', [...reads, ...ownFiles(options.library)])
  const library = new Library({ folder: libraryFolder(options.library), threads, upgrading: upgradeTeller() })
  try {
    return await work(createLocalClient({ library }))
  } finally {
    await library.close()
  }
}
