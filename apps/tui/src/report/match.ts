import { articleName } from '@unspin/library/reading'
import { publicationInWords } from '@unspin/core/dates'
import { confidenceOf, percent } from '@unspin/core/wording'
import type { Match } from '@unspin/library'
import { isCopy } from '../results/find-result.ts'
import type { Terminal } from '../terminal.ts'
import { paintLabel } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'
import { explanationLines } from './explanation.ts'
import { directionSentence } from './wording.ts'

/** A match for people: the article asked about is A, this one B. */
export function matchLines(match: Match, number: number, explain: boolean, terminal: Terminal): string[] {
  const { article, comparison } = match
  const { verdict, shares } = comparison
  const { width, palette } = terminal
  const lead = `${String(number).padStart(3)}  `
  const indent = ' '.repeat(lead.length)
  const confidence = confidenceOf(verdict)
  const common = `${percent(shares.a)} of A is in B, ${percent(shares.b)} of B in A.`
  return [
    `${lead}${paintLabel(verdict.label.toUpperCase(), verdict.label, palette)}${confidence === null ? '' : ` (confidence ${confidence})`}`,
    ...prose(visibleLine(articleName(article)), width, indent),
    ...prose(origin(match), width, indent),
    ...prose(isCopy(match) ? `${common} ${directionSentence(comparison)}` : common, width, indent),
    ...(explain ? explained(match, indent, terminal) : []),
  ]
}

/** Where and when it stood, and what it is called in the library. */
function origin({ article }: Match): string {
  const { publisher, source, words, id } = article
  const parts = [publisher, publicationInWords(article), `${words} words`, `id ${id}`, source]
  return parts.flatMap((part) => (part === null ? [] : [visibleLine(part)])).join(', ')
}

function explained({ comparison }: Match, indent: string, terminal: Terminal): string[] {
  const { verdict, direction } = comparison
  const lead = `${indent}${terminal.unicode ? '• ' : '- '}`
  const reasons = [...verdict.reasons, ...direction.reasons]
  return [
    ...reasons.flatMap((reason) => prose(reason, terminal.width, lead)),
    ...explanationLines({ comparison }, { ...terminal, width: terminal.width - indent.length }).map(
      (line) => indent + line,
    ),
  ]
}
