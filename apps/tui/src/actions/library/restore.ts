import { restoreLibrary } from '@unspin/library'
import { Progress } from '../../progress.ts'
import type { RestoreOptions } from '../../options/library-upkeep.ts'
import { exitStatus, type ExitStatus } from '../../failure.ts'
import { libraryFolder } from '../../library/place.ts'
import { print } from '../../output.ts'
import { endBy, onStop } from '../../stopping.ts'
import { count } from '../../text/counts.ts'
import { visibleLine } from '../../text/visible.ts'

/**
 * Makes a backup the library. No call of the API: whoever answers those has the library open, and nobody may.
 */
export async function restore(file: string, { replace, library }: RestoreOptions): Promise<ExitStatus> {
  const folder = libraryFolder(library)
  const progress = new Progress('versions of articles checked')
  const ignore = onStop(endBy)
  let checked = 0
  const reached = (versions: number) => {
    progress.advance(versions - checked)
    checked = versions
  }
  const { former, articles } = await restoreLibrary(file, folder, {
    reached,
    ...(replace && { replace }),
  }).finally(() => {
    ignore()
    progress.clear()
  })
  await print(`${count(articles, 'article')} restored into ${visibleLine(folder)}.`)
  if (former !== null)
    await print(
      `The library that was there is kept as ${visibleLine(former)}. Remove it when you are done with it.`,
    )
  return exitStatus.done
}
