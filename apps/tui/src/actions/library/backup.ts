import { exitStatus, type ExitStatus } from '../../failure.ts'
import type { LibraryOption } from '../../library/option.ts'
import { withLibrary } from '../../library/with-library.ts'

/** Copies the library into a file. */
export function backup(file: string, options: LibraryOption): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    await client.library.backup.mutate({ file })
    return exitStatus.done
  })
}
