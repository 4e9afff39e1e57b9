import { plainText } from '@unspin/library'
import type { ShowOptions } from '../../options/library-reading.ts'
import { CommandFailure, exitStatus, type ExitStatus } from '../../failure.ts'
import { withLibrary } from '../../library/with-library.ts'
import { print, printJson } from '../../output.ts'
import { visible, visibleLine } from '../../text/visible.ts'

/** Prints an article as plain text, and where it is from. */
export function show(id: string, { version, ...options }: ShowOptions): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    const stored = await client.articles.get.query({ id, ...(version !== undefined && { version }) })
    if (stored === null) {
      const what = version === undefined ? `article ${id}` : `version ${version} of article ${id}`
      throw new CommandFailure(`the library has no ${what}. See \`unspin library list\`.`)
    }
    if (options.json) await printJson(stored)
    else {
      const from = [
        stored.publisher,
        stored.source,
        `version ${stored.version}`,
        `added ${stored.added.slice(0, 10)}`,
      ]
      await print(`${visible(plainText(stored.article))}\n\n${visibleLine(from.filter(Boolean).join(', '))}`)
    }
    return exitStatus.done
  })
}
