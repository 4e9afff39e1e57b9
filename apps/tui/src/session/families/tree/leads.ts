import type { TreeRow } from '@unspin/library/reading'

interface Strokes {
  fork: string
  last: string
  passing: string
}

const drawn: Strokes = { fork: '├─', last: '└─', passing: '│ ' }
const typed: Strokes = { fork: '|-', last: '`-', passing: '| ' }

/** What is drawn before each row, so that the rows together are a tree. */
export function leadsOf(
  rows: readonly Pick<TreeRow, 'depth' | 'position' | 'siblings'>[],
  unicode: boolean,
): string[] {
  const { fork, last, passing } = unicode ? drawn : typed
  /** Whether the row last met on each level has others below it. */
  const goesOn: boolean[] = []
  return rows.map(({ depth, position, siblings }) => {
    goesOn.length = depth
    const above = goesOn.slice(1).map((on) => (on ? passing : '  '))
    goesOn[depth] = position < siblings
    return depth === 0 ? '' : above.join('') + (position < siblings ? fork : last)
  })
}
