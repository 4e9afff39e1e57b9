import { join } from 'node:path'
import { TRPCClientError } from '@trpc/client'
import { arrivalOf, type Client } from '@unspin/api'
import { type FoundSource, watch } from '@unspin/library'
import type { WatchOptions } from '../options/watch.ts'
import { CommandFailure, describeFailure, exitStatus, type ExitStatus } from '../failure.ts'
import { workingFolder } from '../library/place.ts'
import { withLibrary } from '../library/with-library.ts'
import { endBy, onStop, type StopSignal } from '../stopping.ts'
import { addOne } from '../watching/add-one.ts'
import { feedList } from '../watching/feed-list.ts'
import { WatchPrinter } from '../watching/printer.ts'

/** In the folder of the library, since an entry that is new to one library may be known to another. */
const memoryName = 'watched.jsonl'

/** Follows feeds until it is stopped; with `once`, looks at each of them once. */
export async function watchFeeds(given: readonly string[], options: WatchOptions): Promise<ExitStatus> {
  const folder = workingFolder(options.library)
  const feeds = await feedList(given)
  const stop = new AbortController()
  let stopped: StopSignal | null = null
  const ignore = onStop((signal) => {
    stopped = signal
    stop.abort()
  })
  const printer = new WatchPrinter(options)
  await withLibrary(options, async (client) => {
    if (!options.add) await refuseWithoutLibrary(client)
    await watch(feeds, {
      every: options.every,
      ...(options.once && { once: true }),
      signal: stop.signal,
      allowPrivateAddresses: options.allowPrivateAddresses,
      memory: join(folder, memoryName),
      take: (source, feed) => check(client, source, feed, options, printer),
      looked: (told) => printer.looked(told),
    })
  }).finally(ignore)
  if (stopped) endBy(stopped)
  return printer.problems > 0 ? exitStatus.failed : exitStatus.done
}

async function check(
  client: Client,
  source: FoundSource,
  feed: string,
  options: WatchOptions,
  printer: WatchPrinter,
): Promise<string | null> {
  const arrival = arrivalOf(source)
  try {
    const report = (await hasLibrary(client)) ? await client.find.query({ asked: arrival }) : null
    const id = options.add ? await addOne(client, arrival) : null
    await printer.article({ source, feed, id, report })
    return null
  } catch (error) {
    if (isOfArticle(error)) return `${source.place}: ${describeFailure(error)}`
    throw error
  }
}

/** Whether an error is of one article only. An error of the library would befall every other article too. */
function isOfArticle(error: unknown): boolean {
  return (
    error instanceof CommandFailure ||
    (error instanceof TRPCClientError && error.data?.code === 'BAD_REQUEST')
  )
}

const hasLibrary = async (client: Client): Promise<boolean> =>
  (await client.library.statistics.query()).statistics !== null

/** Asked now, so that a problem shows at once, not with the first article tomorrow. */
async function refuseWithoutLibrary(client: Client): Promise<void> {
  await client.articles.page.query({ limit: 1 })
}
