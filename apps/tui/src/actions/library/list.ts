import type { Client } from '@unspin/api'
import type { ArticleSummary } from '@unspin/library'
import type { ListOptions } from '../../options/library-reading.ts'
import { exitStatus, type ExitStatus } from '../../failure.ts'
import { withLibrary } from '../../library/with-library.ts'
import { print, printJson, printLines } from '../../output.ts'
import { articleLine } from '../../report/article-line.ts'
import { articleTable } from '../../results/tables.ts'
import { terminalOf } from '../../terminal.ts'
import { count } from '../../text/counts.ts'

const mostOnPage = 500

/** Prints the articles that are asked for. */
export function list(options: ListOptions): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    const { json, jsonl, csv, limit } = options
    const terminal = terminalOf(process.stdout, process.env)
    const dataOf = (article: ArticleSummary) => (jsonl ? JSON.stringify(article) : articleTable.line(article))
    const listed: ArticleSummary[] = []
    let total = 0
    if (csv) await print(articleTable.head)
    for await (const page of pages(client, options)) {
      total = page.total
      if (json) listed.push(...page.articles)
      else if (csv || jsonl) for (const article of page.articles) await print(dataOf(article))
      else await printLines(page.articles.map((article) => articleLine(article, terminal)))
    }
    if (json) await printJson({ total, articles: listed })
    else if (process.stdout.isTTY && (total > limit || total === 0))
      await print(`${count(total, 'article')} in all.`)
    return exitStatus.done
  })
}

async function* pages(client: Client, { limit, ...options }: ListOptions) {
  const { library: _, json: __, jsonl: ___, csv: ____, ...query } = options
  let left = limit
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Client['articles']['page']['query']>> = await client.articles.page.query({
      ...query,
      limit: Math.min(Math.max(left, 1), mostOnPage),
      ...(after !== null && { after }),
    })
    yield { ...page, articles: page.articles.slice(0, left) }
    left -= page.articles.length
    after = page.next
  } while (after !== null && left > 0)
}
