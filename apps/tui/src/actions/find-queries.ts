import type { Asked, Client } from '@unspin/api'
import { keepNurserySmall } from '@unspin/library'
import { type AskingOptions, readAsked } from '../articles/asked.ts'
import { type Entry, type EntryId, readEntries } from '../batches/entries.ts'
import { inParallel } from '../batches/in-parallel.ts'
import { Progress } from '../batches/progress.ts'
import { type Failed, printResult } from '../batches/results.ts'
import type { FindOptions } from '../commands/find.ts'
import { describeFailure, exitStatus, type ExitStatus } from '../failure.ts'
import { libraryThreads } from '../library/threads.ts'
import { withLibrary } from '../library/with-library.ts'
import { findResult, type FindResult } from '../results/find-result.ts'

type QueryResult = ({ id: EntryId } & FindResult) | Failed

/** Queries that wait for each thread, so that none waits for the list. */
const ahead = 4

/** Finds the copies of every article of a list and prints a line each, in order. One that fails does not stop the others. */
export function findQueries(list: string, options: FindOptions): Promise<ExitStatus> {
  keepNurserySmall()
  const threads = libraryThreads()
  return withLibrary({ ...options, threads, reads: [list] }, async (client) => {
    const progress = new Progress('articles looked for')
    let status: ExitStatus = exitStatus.done
    const find = (entry: Entry<never>) => findEntry(client, entry, list, options)
    for await (const result of inParallel(readEntries(list, []), ahead * threads, find)) {
      if (await printResult(result, progress)) status = exitStatus.failed
      progress.advance()
    }
    progress.clear()
    return status
  })
}

async function findEntry(
  client: Client,
  entry: Entry<never>,
  list: string,
  { limit, explain, ...options }: FindOptions,
): Promise<QueryResult> {
  if ('error' in entry) return entry
  const { id } = entry
  try {
    const asked = await askedBy(entry.fields, client, { ...options, list })
    const report = await client.find.query({ asked, ...(limit && { limit }), ...(explain && { explain }) })
    return { id, ...findResult(report) }
  } catch (error) {
    return { id, error: describeFailure(error) }
  }
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
