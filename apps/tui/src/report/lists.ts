import type { Terminal } from '../terminal.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import type { Subject } from '../results/subject.ts'
import { directionSentence } from './wording.ts'

/** A heading and what stands under it; nothing where there is nothing to list. */
export function listLines(heading: string, items: readonly string[], terminal: Terminal): string[] {
  if (items.length === 0) return []
  const lead = terminal.unicode ? '  • ' : '  - '
  const lines = items.flatMap((item) => prose(item, terminal.width, lead))
  return [paint(heading, 'strong', terminal.palette), ...lines]
}

export function directionLines({ comparison }: Subject, terminal: Terminal): string[] {
  const { original, reasons } = comparison.direction
  // Where the texts do not tell, the reasons say so themselves.
  const items =
    original === null && reasons.length > 0 ? reasons : [directionSentence(comparison), ...reasons]
  return listLines('Direction', items, terminal)
}

/** Parts of a page with an empty line between them; an empty part takes none. */
export function inParts(parts: readonly (readonly string[])[]): string[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]))
}
