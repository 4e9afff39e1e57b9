import { articleName } from '@unspin/library/reading'
import type { Family } from '@unspin/library'
import type { Terminal } from '../terminal.ts'
import { count } from '../text/counts.ts'
import { pad, truncate } from '../text/fit.ts'
import { paint } from '../text/paint.ts'
import { visibleLine } from '../text/visible.ts'

/** The families of a library, for people: two lines each. */
export function familyListLines(families: readonly Family[], total: number, terminal: Terminal): string[] {
  const { width, palette } = terminal
  if (total === 0) return ['No families: no article of the library is a copy of another.']
  const sizes = families.map(({ members }) => count(members.length))
  const sizeWidth = Math.max(...sizes.map(({ length }) => length))
  const head = `${count(total)} ${total === 1 ? 'FAMILY' : 'FAMILIES'}`
  const more = total - families.length
  return [
    paint(head, ['strong', 'marked'], palette),
    ...families.flatMap((family, i) => {
      const indent = ' '.repeat(sizeWidth + 2)
      const title = truncate(titleOf(family), width - indent.length)
      return [
        '',
        `${paint(pad(sizes[i]!, sizeWidth), 'strong', palette)}  ${title}`,
        indent + truncate(factsOf(family), width - indent.length),
      ]
    }),
    ...(more > 0 ? ['', `${count(more)} more, no larger: --limit and --jsonl list them.`] : []),
  ]
}

export function titleOf({ members }: Family): string {
  return visibleLine(articleName(members[0]!.article))
}

/** By which id the family is asked for, which must not be cut off; when and where its articles stood. */
export function factsOf({ id, from, to, outlets }: Family): string {
  const span = from === null ? null : from === to ? from : `${from} to ${to}`
  return [`id ${visibleLine(id)}`, span, outlets.length > 0 ? visibleLine(outlets.join(', ')) : null]
    .filter((fact) => fact !== null)
    .join(' · ')
}
