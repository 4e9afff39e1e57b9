import type { Asked, Client } from '@unspin/api'
import { copyLabels } from '@unspin/core'
import { keepNurserySmall } from '@unspin/library'
import { type AskingOptions, readAsked } from '../articles/asked.ts'
import { type ListEntry, type EntryId, readEntries } from '../batches/entries.ts'
import { inParallel } from '../batches/in-parallel.ts'
import { Progress } from '../progress.ts'
import { type Failed, printResult, reportFailed } from '../batches/results.ts'
import type { FindOptions } from '../options/find.ts'
import { describeFailure, exitStatus, type ExitStatus } from '../failure.ts'
import { libraryThreads } from '../library/threads.ts'
import { withLibrary } from '../library/with-library.ts'
import { print, reportNote } from '../output.ts'
import { furtherSentence } from '../report/further.ts'
import { findResult, type FindResult } from '../results/find-result.ts'
import { queriedTable } from '../results/tables.ts'

type Queried = { id: EntryId } & FindResult
type QueryResult = Queried | Failed

/** Queries that wait for each thread, so that none waits for the list. */
const ahead = 4

/**
 * Finds the copies of every article of a list and prints a line each, or of a table a line for each copy, in
 * order. One that fails does not stop the others.
 */
export function findQueries(list: string, options: FindOptions): Promise<ExitStatus> {
  keepNurserySmall()
  const threads = libraryThreads()
  return withLibrary({ ...options, threads, reads: [list] }, async (client) => {
    const progress = new Progress('articles looked for')
    let status: ExitStatus = exitStatus.done
    if (options.csv) await print(queriedTable.head)
    const find = (entry: ListEntry<never>) => findEntry(client, entry, list, options)
    for await (const result of inParallel(readEntries(list, []), ahead * threads, find)) {
      if (options.csv) await printRows(result, options, progress)
      else await printResult(result, progress)
      if ('error' in result) status = exitStatus.failed
      progress.advance()
    }
    progress.clear()
    return status
  })
}

async function findEntry(
  client: Client,
  entry: ListEntry<never>,
  list: string,
  { limit, explain, all, ...options }: FindOptions,
): Promise<QueryResult> {
  if ('error' in entry) return entry
  const { id } = entry
  try {
    const asked = await askedBy(entry.fields, client, { ...options, list })
    const report = await client.find.query({ asked, limit, ...(explain && { explain }) })
    return { id, ...findResult(report, all) }
  } catch (error) {
    return { id, error: describeFailure(error) }
  }
}

/** Failures, and that there are more copies, have no place in a table: they go to standard error. */
async function printRows(result: QueryResult, { limit }: FindOptions, progress: Progress): Promise<void> {
  progress.clear()
  if ('error' in result) return reportFailed(result)
  const { id, matches, copies, atLeast = false } = result
  for (const match of matches) await print(queriedTable.line({ ...match, query: id }))
  const listed = matches.filter(({ label }) => copyLabels.has(label)).length
  const further = furtherSentence({ copies, more: atLeast }, listed, limit)
  if (further !== null) reportNote(`${id}: ${further}`)
}

async function askedBy(
  { text, file }: { text?: unknown; file?: unknown },
  client: Client,
  options: AskingOptions,
): Promise<Asked> {
  if (typeof text === 'string') return { name: 'the text', text, place: null }
  if (typeof file === 'string') return (await readAsked(file, client, options)).asked
  throw new Error('gives neither "text" nor "file"')
}
