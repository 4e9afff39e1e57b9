import { stat } from '../../file-system.ts'
import type { ReadingProgress } from '../found.ts'
import { locate } from './located.ts'
import type { Place } from './place.ts'

/**
 * Counts what there is to read, while it is read: the totals of a progress bar. What cannot
 * be counted leaves them unknown.
 */
export async function survey(
  places: readonly Place[],
  progress: ReadingProgress,
  signal: AbortSignal,
): Promise<void> {
  let files = 0
  let bytes: number | null = 0
  for await (const located of locate(places)) {
    if (signal.aborted) return
    if (located.kind === 'failed' || located.kind === 'skipped') continue
    files++
    // What vanished meanwhile is told by who reads it.
    const size =
      located.kind === 'file'
        ? await stat(located.path).then(
            (found) => found.size,
            () => 0,
          )
        : null
    bytes = bytes === null || size === null ? null : bytes + size
  }
  progress.files.total = files
  progress.bytes.total = bytes
}
