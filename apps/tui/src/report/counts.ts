import { kinds, type Passage } from '@unspin/core'
import type { Terminal } from '../terminal.ts'
import { truncate } from '../text/fit.ts'
import { kindLooks, signOf } from '../text/kind-look.ts'
import { brackets, paint, paintKind } from '../text/paint.ts'
import type { Subject } from '../results/subject.ts'
import type { Palette } from '../text/palette.ts'

/** How many passages of each kind: at once the key to their signs and marks. */
export function countLines({ comparison: { passages } }: Subject, terminal: Terminal): string[] {
  const { width, palette, unicode } = terminal
  const heading = paint('Passages in common', 'strong', palette)
  if (passages.length === 0) return [heading, '  none']
  const digits = String(passages.length).length
  const lines = kinds.flatMap((kind) => {
    const count = passages.filter((passage) => passage.kind === kind).length
    const text = `${String(count).padStart(digits)} ${kind.padEnd(9)}  ${kindLooks[kind].meaning}`
    return count > 0
      ? [`  ${paintKind(signOf(kind, unicode), kind, palette)}  ${truncate(text, width - 5)}`]
      : []
  })
  return [heading, ...lines, ...(passages.some(hasMarks) ? markLines(palette) : [])]
}

function hasMarks({ replacements, only }: Passage): boolean {
  return replacements.length > 0 || only.a.length > 0 || only.b.length > 0
}

/** The key to the marked words. */
export function markLines(palette: Palette | null): string[] {
  const replaced = palette ? paint('word', 'marked', palette) : brackets.replaced.join('word')
  const only = palette ? paint('word', 'strong', palette) : brackets.only.join('word')
  return [`  ${replaced}  replaced by another`, `  ${only}  on this side only`]
}
