import { createLocalClient, type Client } from '@unspin/api'
import { readSource } from '@unspin/library'
import { readEntries, type Entry, type EntryId } from '../batches/entries.ts'
import { placeRelativeTo } from '../batches/place.ts'
import { Progress } from '../batches/progress.ts'
import { type Failed, printResult } from '../batches/results.ts'
import { describeFailure, exitStatus, type ExitStatus } from '../failure.ts'
import { articleResult, type ArticleResult } from '../results/article-result.ts'

type ListedResult = ({ id: EntryId } & ArticleResult) | Failed

/** Extracts from the files of a list and prints a line each, in order. One that fails does not stop the others. */
export async function extractListed(list: string): Promise<ExitStatus> {
  const client = createLocalClient()
  const progress = new Progress('articles extracted')
  let status: ExitStatus = exitStatus.done
  for await (const entry of readEntries(list, ['file'])) {
    const result = await extractEntry(client, entry, list)
    if (await printResult(result, progress)) status = exitStatus.failed
    progress.advance()
  }
  progress.clear()
  return status
}

async function extractEntry(client: Client, entry: Entry<'file'>, list: string): Promise<ListedResult> {
  if ('error' in entry) return entry
  const { id, fields } = entry
  try {
    const source = await readSource(placeRelativeTo(list, fields.file))
    const article = await client.articles.extract.query(source)
    return { id, ...articleResult(fields.file, source.text, article) }
  } catch (error) {
    return { id, error: describeFailure(error) }
  }
}
