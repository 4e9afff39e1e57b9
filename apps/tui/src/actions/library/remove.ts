import { exitStatus, type ExitStatus } from '../../failure.ts'
import type { LibraryOption } from '../../options/library.ts'
import { withLibrary } from '../../library/with-library.ts'
import { print, reportProblem } from '../../output.ts'
import { count } from '../../text/counts.ts'
import { visibleLine } from '../../text/visible.ts'

/** Removes articles; an id that the library does not have stops none of the others. */
export function remove(ids: string[], options: LibraryOption): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    let removed = 0
    for (const id of new Set(ids)) {
      const gone = (await client.articles.remove.mutate([id])).removed
      if (gone === 0)
        reportProblem(`the library has no article ${visibleLine(id)}. See \`unspin library list\`.`)
      removed += gone
    }
    await print(`${count(removed, 'article')} removed.`)
    return removed === new Set(ids).size ? exitStatus.done : exitStatus.failed
  })
}
