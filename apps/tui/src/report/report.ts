import type { Terminal } from '../terminal.ts'
import { countLines } from './counts.ts'
import { explanationLines } from './explanation.ts'
import { directionLines, inParts, listLines } from './lists.ts'
import { passageLines } from './passages.ts'
import { quotationLines } from './shared-quotations.ts'
import { shareLines } from './shares.ts'
import type { Subject } from '../results/subject.ts'
import { subjectLines, verdictLines } from './verdict.ts'

/** Wider lines are no longer read, only searched. */
const widest = 200

/**
 * The whole report of a comparison, for people: the verdict first, then what it rests on, then the passages.
 */
export function reportLines(subject: Subject, terminal: Terminal): string[] {
  const page = { ...terminal, width: Math.min(terminal.width, widest) }
  const { verdict, notes } = subject.comparison
  return inParts([
    verdictLines(subject, page),
    subjectLines(subject, page),
    listLines('Why', verdict.reasons, page),
    directionLines(subject, page),
    shareLines(subject, page),
    countLines(subject, page),
    quotationLines(subject, page),
    explanationLines(subject, page),
    listLines('Notes', notes, page),
    passageLines(subject, page),
  ])
}
