import { print, reportProblem } from '../output.ts'
import { visibleLine } from '../text/visible.ts'
import type { EntryId } from './entries.ts'
import type { Progress } from '../progress.ts'

/** The result of an entry of a list that failed. */
export interface Failed {
  id: EntryId | null
  error: string
}

/**
 * Prints a result of a list as a line, and on standard error what went wrong. Returns whether anything did.
 */
export async function printResult(result: object | Failed, progress: Progress): Promise<boolean> {
  progress.clear()
  const failed = 'error' in result
  if (failed) reportFailed(result)
  await print(JSON.stringify(result))
  return failed
}

export function reportFailed({ id, error }: Failed): void {
  reportProblem(visibleLine(id === null ? error : `${id}: ${error}`))
}
