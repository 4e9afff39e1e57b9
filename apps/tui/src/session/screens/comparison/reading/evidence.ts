import { directionLines, inParts, listLines } from '../../../../report/lists.ts'
import { verdictLines } from '../../../../report/verdict.ts'
import type { Terminal } from '../../../../terminal.ts'
import { signOf } from '../../../../text/kind-look.ts'
import { replacementText } from './passage-info.ts'
import type { ReadingState } from './reading.ts'

/** All reasons, and all replacements of the current passage. */
export function evidenceLines(state: ReadingState, unicode: boolean): string[] {
  const { subject, notes, passage: index, size, palette } = state
  const terminal: Terminal = { width: size.columns - 2, palette, unicode }
  const { verdict, passages, notes: found } = subject.comparison
  const passage = passages[index]
  const replaced = passage?.replacements.map(
    (replacement) =>
      `${replacementText(replacement, subject, unicode)}${replacement.relation === 'synonym' ? ' (synonym)' : ''}`,
  )
  return inParts([
    verdictLines(subject, terminal),
    listLines('Why', verdict.reasons, terminal),
    directionLines(subject, terminal),
    passage
      ? listLines(
          `Replaced in passage ${index + 1}, ${signOf(passage.kind, unicode)} ${passage.kind}`,
          replaced!,
          terminal,
        )
      : [],
    listLines('Notes', [...notes, ...found], terminal),
  ])
}
