import type { Client } from '@unspin/api'
import { type AskingOptions, readAsked } from '../articles/asked.ts'
import { readEntries, type ListEntry, type EntryId } from '../batches/entries.ts'
import { Progress } from '../progress.ts'
import { type Failed, printResult } from '../batches/results.ts'
import type { ExtractOptions } from '../options/extract.ts'
import { describeFailure, exitStatus, type ExitStatus } from '../failure.ts'
import { withLibrary } from '../library/with-library.ts'
import { articleResult, type ArticleResult } from '../results/article-result.ts'

type ListedResult = ({ id: EntryId } & ArticleResult) | Failed

/**
 * Extracts from the files of a list and prints a line each, in order. One that
 * fails does not stop the others.
 */
export function extractListed(list: string, options: ExtractOptions): Promise<ExitStatus> {
  return withLibrary({ ...options, reads: [list] }, async (client) => {
    const progress = new Progress('articles extracted')
    let status: ExitStatus = exitStatus.done
    for await (const entry of readEntries(list, ['file'])) {
      const result = await extractEntry(client, entry, { ...options, list })
      if (await printResult(result, progress)) status = exitStatus.failed
      progress.advance()
    }
    progress.clear()
    return status
  })
}

async function extractEntry(
  client: Client,
  entry: ListEntry<'file'>,
  options: AskingOptions,
): Promise<ListedResult> {
  if ('error' in entry) return entry
  const { id, fields } = entry
  try {
    const { asked, text } = await readAsked(fields.file, client, options)
    const article = await client.articles.extract.query(asked)
    return { id, ...articleResult(fields.file, text, article) }
  } catch (error) {
    return { id, error: describeFailure(error) }
  }
}
