import { exitStatus, type ExitStatus } from '../../failure.ts'
import type { LibraryOption } from '../../library/option.ts'
import { withLibrary } from '../../library/with-library.ts'
import { print } from '../../output.ts'
import { visibleLine } from '../../text/visible.ts'

/** Prints the ids of all articles that have a passage. */
export function sharing(fingerprint: number, options: LibraryOption): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    let after: string | null = null
    do {
      const page: { ids: string[]; next: string | null } = await client.library.sharing.query({
        fingerprint,
        ...(after !== null && { after }),
      })
      for (const id of page.ids) await print(visibleLine(id))
      after = page.next
    } while (after !== null)
    return exitStatus.done
  })
}
