import type { ArticleSummary } from '@unspin/library'
import type { SharingOptions } from '../../options/library-reading.ts'
import { exitStatus, type ExitStatus } from '../../failure.ts'
import { withLibrary } from '../../library/with-library.ts'
import { print, printJson, printLines } from '../../output.ts'
import { articleLine } from '../../report/article-line.ts'
import { terminalOf } from '../../terminal.ts'

/** Articles asked for at once: a passage may be in very many. */
const pageSize = 200

/** Prints all articles that have a passage. */
export function sharing(fingerprint: number, options: SharingOptions): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    const terminal = terminalOf(process.stdout, process.env)
    const listed: ArticleSummary[] = []
    let found = 0
    let after: string | null = null
    do {
      const page: { articles: ArticleSummary[]; next: string | null } = await client.library.sharing.query({
        fingerprint,
        limit: pageSize,
        ...(after !== null && { after }),
      })
      found += page.articles.length
      for (const article of page.articles) {
        if (options.json) listed.push(article)
        else if (options.jsonl) await print(JSON.stringify(article))
        else await printLines([articleLine(article, terminal)])
      }
      after = page.next
    } while (after !== null)
    if (options.json) await printJson({ articles: listed })
    else if (!options.jsonl && found === 0) await print('No article has this passage.')
    return exitStatus.done
  })
}
