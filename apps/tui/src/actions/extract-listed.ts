import { createLocalClient, type Client } from '@unspin/api'
import { readSource } from '@unspin/library'
import { readEntries, type Entry, type EntryId } from '../batches/entries.ts'
import { placeRelativeTo } from '../batches/place.ts'
import { Progress } from '../batches/progress.ts'
import { describeFailure, exitStatus, type ExitStatus } from '../failure.ts'
import { print, reportProblem } from '../output.ts'
import { articleResult, type ArticleResult } from '../results/article-result.ts'
import { visibleLine } from '../text/visible.ts'

type ListedResult = ({ id: EntryId } & ArticleResult) | { id: EntryId | null; error: string }

/** Extracts from the files of a list and prints a line each, in order. One that fails does not stop the others. */
export async function extractListed(list: string): Promise<ExitStatus> {
  const client = createLocalClient()
  const progress = new Progress('articles extracted')
  let status: ExitStatus = exitStatus.done
  for await (const entry of readEntries(list, ['file'])) {
    const result = await extractEntry(client, entry, list)
    progress.clear()
    if ('error' in result) {
      status = exitStatus.failed
      reportProblem(visibleLine(result.id === null ? result.error : `${result.id}: ${result.error}`))
    }
    await print(JSON.stringify(result))
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
