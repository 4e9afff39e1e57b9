import { type Client, createLocalClient, Library } from '@unspin/api'
import type { LibraryOption } from './option.ts'
import { libraryFolder } from './place.ts'

/** Does something with the library that the command line names, and closes it whatever comes of it. */
export async function withLibrary<T>(
  options: LibraryOption & { threads?: number },
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const { threads = 0 } = options
  const library = new Library({ folder: libraryFolder(options.library), threads })
  try {
    return await work(createLocalClient({ library }))
  } finally {
    await library.close()
  }
}
