import { type AddEvent, type Client, createLocalClient, Library } from '@unspin/api'
import { keepNurserySmall } from '@unspin/library'
import { Meter } from '../adding/meter.ts'
import { AddedPrinter } from '../adding/printer.ts'
import { type Summary, Tally } from '../adding/tally.ts'
import type { AddOptions } from '../options/add.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { libraryFolder } from '../library/place.ts'
import { upgradeTeller } from '../library/upgrading.ts'
import { reportProblem } from '../output.ts'
import { endBy, onStop, type StopSignal } from '../stopping.ts'

/**
 * Adds what is at the places to the library. A failure does not stop the rest. Ctrl-C does;
 * what was reported as added stays.
 */
export async function addPlaces(places: string[], options: AddOptions): Promise<ExitStatus> {
  keepNurserySmall()
  const library = new Library({ folder: libraryFolder(options.library), upgrading: upgradeTeller() })
  const client = createLocalClient({ library })
  const tally = new Tally()
  const meter = new Meter(options.quiet === true)
  const printer = new AddedPrinter(options)
  const stopped = await add(client, places, options, (event) => {
    tally.take(event)
    if (event.type === 'progress') return meter.show(event)
    meter.clear()
    printer.take(event)
  }).finally(() => meter.clear())
  const { summary } = tally
  await printer.finish(summary)
  if (stopped) {
    reportProblem('stopped. What was told of is kept; the same command completes it.')
    endBy(stopped)
    return exitStatus.failed
  }
  await library.close()
  return statusOf(summary, places)
}

/** Resolves when all is done, or with the signal that stopped it. */
function add(
  client: Client,
  places: string[],
  { allowPrivateAddresses, threads }: AddOptions,
  take: (event: AddEvent) => void,
): Promise<StopSignal | null> {
  const request = {
    places,
    ...(allowPrivateAddresses && { allowPrivateAddresses }),
    ...(threads && { threads }),
  }
  const { promise, resolve, reject } = Promise.withResolvers<StopSignal | null>()
  const { unsubscribe } = client.library.add.subscribe(request, {
    onData: take,
    onError: reject,
    onComplete: () => resolve(null),
  })
  const ignore = onStop((signal) => {
    unsubscribe()
    resolve(signal)
  })
  return promise.finally(ignore)
}

function statusOf({ added, updated, unchanged, failed }: Summary, places: readonly string[]): ExitStatus {
  if (failed > 0) return exitStatus.failed
  if (added + updated + unchanged > 0) return exitStatus.done
  reportProblem(`no article was found in ${places.join(', ')}. Name what holds some.`)
  return exitStatus.failed
}
