import type { Terminal } from '../terminal.ts'
import { passageLines } from './passages.ts'
import type { Subject } from './subject.ts'
import { articleLines, countLines, directionLines, listLines, shareLines, verdictLines } from './summary.ts'

/** Wider lines are no longer read, only searched. */
const widest = 200

/** The whole report of a comparison, for people: the verdict first, then what it rests on, then the passages. */
export function reportLines(subject: Subject, terminal: Terminal): string[] {
  const page = { ...terminal, width: Math.min(terminal.width, widest) }
  const { verdict, notes } = subject.comparison
  const parts = [
    [...verdictLines(subject, page), '', ...articleLines(subject, page)],
    listLines('Why', verdict.reasons, page),
    directionLines(subject, page),
    shareLines(subject, page),
    countLines(subject, page),
    listLines('Notes', notes, page),
    passageLines(subject, page),
  ]
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]))
}
