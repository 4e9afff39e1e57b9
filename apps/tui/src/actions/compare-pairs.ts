import type { Client, ComparisonReport } from '@unspin/api'
import type { EntryId } from '../batches/entries.ts'
import { loadPairs, type LoadedPair } from '../batches/load-pairs.ts'
import { Progress } from '../progress.ts'
import { type Failed, printResult } from '../batches/results.ts'
import type { CompareOptions } from '../options/compare.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { withLibrary } from '../library/with-library.ts'
import { comparisonResult, type ComparisonResult } from '../results/comparison-result.ts'

type Outcome = { report: ComparisonReport } | { error: string }
type PairResult = ({ id: EntryId } & ComparisonResult) | Failed

/**
 * Compares the pairs of a list and prints a line each, in order. A pair that fails does not stop the others.
 */
export function comparePairs(list: string, { failOn, ...options }: CompareOptions): Promise<ExitStatus> {
  return withLibrary({ ...options, reads: [list] }, async (client) => {
    const progress = new Progress('pairs compared')
    let failed = false
    let verdictNamed = false
    for await (const batch of loadPairs(list, client, options)) {
      for (const result of await compareBatch(client, batch, () => progress.advance())) {
        if (await printResult(result, progress)) failed = true
        if ('verdict' in result) verdictNamed ||= failOn?.has(result.verdict.label) ?? false
      }
    }
    progress.clear()
    if (failed) return exitStatus.failed
    return verdictNamed ? exitStatus.verdictNamed : exitStatus.done
  })
}

async function compareBatch(
  client: Client,
  batch: readonly LoadedPair[],
  onDone: () => void,
): Promise<PairResult[]> {
  const outcomes = await compareAll(client, batch, onDone)
  return batch.map((pair, index) => {
    if ('error' in pair) return pair
    const outcome = outcomes.get(String(index))
    if (!outcome) throw new Error(`The comparison of ${pair.id} was not reported.`)
    if ('error' in outcome) return { id: pair.id, error: outcome.error }
    const subject = { ...outcome.report, names: pair.files }
    return { id: pair.id, ...comparisonResult(subject, pair) }
  })
}

/** Ids of a list need not be unique, so the pairs go by their place in the batch. */
function compareAll(
  client: Client,
  batch: readonly LoadedPair[],
  onDone: () => void,
): Promise<ReadonlyMap<string, Outcome>> {
  const pairs = batch.flatMap((pair, index) =>
    'error' in pair ? [] : [{ id: String(index), a: pair.a.asked, b: pair.b.asked }],
  )
  const outcomes = new Map<string, Outcome>()
  return new Promise((resolve, reject) => {
    client.comparisons.compareAll.subscribe(
      { pairs },
      {
        onData: ({ data: event }) => {
          if (event.type === 'progress') return
          outcomes.set(
            event.id,
            event.type === 'compared' ? { report: event.report } : { error: event.message },
          )
          onDone()
        },
        onError: reject,
        onComplete: () => resolve(outcomes),
      },
    )
  })
}
