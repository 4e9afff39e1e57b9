import { otherSide, percent } from '@unspin/core/wording'
import type { Replacement, Side } from '@unspin/core'
import type { Subject } from '../../../../results/subject.ts'
import { kindLooks, signOf } from '../../../../text/kind-look.ts'
import { paintKind } from '../../../../text/paint.ts'
import { plain } from '../../../../text/run.ts'
import { visibleLine } from '../../../../text/visible.ts'
import { wrap } from '../../../../text/wrap.ts'
import { measure } from './measure.ts'
import type { ReadingState } from './reading.ts'

/** What the current passage is, and which words were replaced in it. */
export function passageInfo(state: ReadingState, unicode: boolean): string[] {
  const { subject, passage: index, size, palette } = state
  const passage = subject.comparison.passages[index]
  if (!passage) return []
  const { kind, similarity, replacements } = passage
  const speaker = kind === 'quotation' ? speakerOf(subject, index) : null
  const head = [
    paintKind(`${signOf(kind, unicode)} ${kind}`, kind, palette),
    `, ${percent(similarity)} similar`,
    speaker ? `, ${visibleLine(speaker)}` : '',
    replacements.length > 0 ? `, ${replacements.length} replaced` : '',
    `: ${kindLooks[kind].meaning}`,
  ]
  const words = replacements.map((replacement) => replacementText(replacement, subject, unicode)).join(' · ')
  const lines = wrap([{ text: words, start: 0, style: plain }], size.columns - 2)
  const room = measure(size).replacements
  const shown = lines.slice(0, room).map((line) => ` ${line.runs.map(({ text }) => text).join('')}`)
  if (lines.length > room) shown[room - 1] += ' …'
  return [` ${head.join('')}`, ...shown]
}

/** From the original's word to the copy's, where the texts show which is which. */
export function replacementText(
  replacement: Replacement,
  { comparison, articles }: Subject,
  unicode: boolean,
): string {
  const from: Side = comparison.direction.original ?? 'a'
  const arrow = comparison.direction.original === null ? (unicode ? '↔' : '<->') : unicode ? '→' : '->'
  const word = (side: Side) => visibleLine(articles[side].text.slice(...replacement[side]))
  // A pair is kept on one line, since it is read at once.
  return `${word(from)} ${arrow} ${word(otherSide[from])}`
}

function speakerOf({ comparison }: Subject, index: number): string | null {
  const { a } = comparison.passages[index]!
  return (
    comparison.quotations.find((quotation) => quotation.a[0] < a[1] && quotation.a[1] > a[0])?.speaker ?? null
  )
}
