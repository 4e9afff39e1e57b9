import { exitStatus, type ExitStatus } from '../../failure.ts'
import type { LibraryOption } from '../../options/library.ts'
import { withLibrary } from '../../library/with-library.ts'
import { endBy, onStop } from '../../stopping.ts'

/** Copies the library into a file. */
export function backup(file: string, options: LibraryOption): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    const ignore = onStop(endBy)
    await client.library.backup.mutate({ file }).finally(ignore)
    return exitStatus.done
  })
}
