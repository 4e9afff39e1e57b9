import { sideNames, sides } from '@unspin/core/wording'
import type { SharedQuotation, Side } from '@unspin/core'
import type { Terminal } from '../terminal.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'
import type { Subject } from '../results/subject.ts'

/** The words of speakers that both articles have and no passage shows, and those that one of them altered. */
export function quotationLines(subject: Subject, terminal: Terminal): string[] {
  const { quotations } = subject.comparison
  const told = quotations.filter((quotation) => !quotation.same || !isInPassage(quotation, subject))
  if (told.length === 0) return []
  const heading = paint('Quotations in common', 'strong', terminal.palette)
  return [heading, ...told.flatMap((quotation) => linesOf(quotation, subject, terminal))]
}

function isInPassage({ a, b }: SharedQuotation, { comparison }: Subject): boolean {
  return comparison.passages.some(
    (passage) => passage.a[0] <= a[0] && a[1] <= passage.a[1] && passage.b[0] <= b[0] && b[1] <= passage.b[1],
  )
}

function linesOf(quotation: SharedQuotation, { articles }: Subject, { width, unicode }: Terminal): string[] {
  const words = (side: Side) => `“${visibleLine(articles[side].text.slice(...quotation[side]))}”`
  const speaker = visibleLine(quotation.speaker ?? 'speaker not named')
  const bullet = unicode ? '•' : '-'
  if (quotation.same) return prose(`${speaker}, word for word: ${words('a')}`, width, `  ${bullet} `)
  return [
    ...prose(`${speaker}, altered:`, width, `  ${bullet} `),
    ...sides.flatMap((side) => prose(words(side), width, `    ${sideNames[side]}  `)),
  ]
}
