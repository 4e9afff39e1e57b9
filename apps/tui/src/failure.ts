import { withoutCredentials } from '@unspin/library/addresses'
import { systemProblem } from '@unspin/library/system-errors'
import { visibleLine } from './text/visible.ts'

/** How the command ends. Stable: scripts rely on it. */
export const exitStatus = { done: 0, failed: 1, wrongUsage: 2, verdictNamed: 3 } as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** Something that a person can mend; the message is one line that says how. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
}

/** Whatever was thrown, as one line. */
export function describeFailure(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message || thrown.name : String(thrown)
  return visibleLine(systemProblem(thrown) ?? withoutCredentials(message))
}
