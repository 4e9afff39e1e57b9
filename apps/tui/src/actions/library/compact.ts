import { exitStatus, type ExitStatus } from '../../failure.ts'
import type { LibraryOption } from '../../options/library.ts'
import { withLibrary } from '../../library/with-library.ts'
import { print } from '../../output.ts'
import { megabytes } from '../../text/counts.ts'

/** Gives back room on the disk, and tells how much. */
export function compact(options: LibraryOption): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    const size = async () => (await client.library.statistics.query()).statistics?.bytes ?? 0
    const before = await size()
    await client.library.compact.mutate()
    await print(`${megabytes(before)} before, ${megabytes(await size())} now.`)
    return exitStatus.done
  })
}
