import { confidenceOf, labelWords, sideNames, sides } from '@unspin/core/wording'
import type { Terminal } from '../terminal.ts'
import { pad, truncate, truncateStart } from '../text/fit.ts'
import { paint, paintLabel } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'
import { widthOf } from '../text/width.ts'
import type { Subject } from '../results/subject.ts'

/** The part of a line that a file's name may take from its title. */
const nameShare = 0.4

export function verdictLines({ comparison }: Subject, { width, palette }: Terminal): string[] {
  const { label } = comparison.verdict
  const confidence = confidenceOf(comparison.verdict)
  const head = label.toUpperCase()
  const sentence = `${head}: ${labelWords[label].meaning}${confidence === null ? '' : ` (confidence\u00a0${confidence})`}`
  const [first = '', ...rest] = prose(sentence, width, '')
  return [paintLabel(paint(head, 'marked', palette), label, palette) + first.slice(head.length), ...rest]
}

/** A line an article: its letter, its file, its title, its length. */
export function subjectLines({ comparison, names }: Subject, { width, palette }: Terminal): string[] {
  const rows = sides.map((side) => ({
    letter: paint(sideNames[side], 'strong', palette),
    name: truncateStart(visibleLine(names[side]), Math.floor(width * nameShare)),
    title: visibleLine(comparison[side].title ?? ''),
    count: `${comparison[side].words} words`,
  }))
  const nameWidth = Math.max(...rows.map(({ name }) => widthOf(name)))
  const countWidth = Math.max(...rows.map(({ count }) => count.length))
  const room = Math.max(0, width - nameWidth - countWidth - '  A      '.length)
  const titleWidth = Math.min(room, Math.max(...rows.map(({ title }) => widthOf(title))))
  return rows.map(({ letter, name, title, count }) => {
    const fitted = pad(truncate(title, titleWidth), titleWidth)
    return `  ${letter}  ${pad(name, nameWidth)}  ${fitted}  ${count.padStart(countWidth)}`
  })
}
