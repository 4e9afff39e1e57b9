/** A row of a tree, from top to bottom, as far as its lines need to know. */
export interface LedRow {
  depth: number
  /** Whether no other row follows below the same one. */
  isLast: boolean
}

interface Strokes {
  fork: string
  last: string
  passing: string
}

const drawn: Strokes = { fork: '├─', last: '└─', passing: '│ ' }
const typed: Strokes = { fork: '|-', last: '`-', passing: '| ' }
const level = drawn.fork.length
/** The most of the width that the lines of a tree may take. */
const mostDrawn = 0.4

/**
 * What is drawn before each row, so that the rows together are a tree. Of a deep tree only the levels nearest
 * to the row are drawn, so that room is left for its text.
 */
export function leadsOf(rows: readonly LedRow[], width: number, unicode: boolean): string[] {
  const { fork, last, passing } = unicode ? drawn : typed
  const mostLevels = Math.floor((width * mostDrawn - 1) / level)
  /** Whether the row last met on each level has others below it. */
  const goesOn: boolean[] = []
  return rows.map(({ depth, isLast }) => {
    goesOn.length = depth
    const first = Math.max(1, depth - mostLevels + 1)
    const above = goesOn.slice(first).map((on) => (on ? passing : ' '.repeat(level)))
    goesOn[depth] = !isLast
    if (depth === 0) return ''
    return (first > 1 ? '…' : '') + above.join('') + (isLast ? last : fork)
  })
}

/** What is drawn before the further lines of a row, below its own lead. */
export function leadBelow(lead: string, unicode: boolean): string {
  const { fork, passing } = unicode ? drawn : typed
  if (lead === '') return ''
  return lead.slice(0, -level) + (lead.endsWith(fork) ? passing : ' '.repeat(level))
}
