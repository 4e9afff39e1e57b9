import { sides } from '@unspin/core/wording'
import type { Comparison, Side, Span } from '@unspin/core'
import type { Line } from '../../../../text/wrap.ts'

/**
 * Puts blank lines where one article lags behind, so that passages stand beside their counterparts. One that
 * was moved to another place in the article, or begins within a line, stays where it is.
 */
export function alignPassages(
  passages: Comparison['passages'],
  lines: Record<Side, Line[]>,
): Record<Side, Line[]> {
  const aligned: Record<Side, Line[]> = { a: [], b: [] }
  const taken = { a: 0, b: 0 }
  for (const passage of passages) {
    const first = { a: lineSpan(passage.a, lines.a)[0], b: lineSpan(passage.b, lines.b)[0] }
    if (!sides.every((side) => first[side] >= taken[side] && beginsParagraph(first[side], lines[side])))
      continue
    for (const side of sides) {
      aligned[side].push(...lines[side].slice(taken[side], first[side]))
      taken[side] = first[side]
    }
    const height = Math.max(aligned.a.length, aligned.b.length)
    for (const side of sides) {
      while (aligned[side].length < height) aligned[side].push(blankLine(passage[side][0]))
    }
  }
  for (const side of sides) aligned[side].push(...lines[side].slice(taken[side]))
  return aligned
}

export function blankLine(start: number): Line {
  return { runs: [], start, width: 0 }
}

function beginsParagraph(line: number, lines: readonly Line[]): boolean {
  return line === 0 || lines[line - 1]!.runs.length === 0
}

/** The first and the last line that a span of the text stands on. */
export function lineSpan([start, end]: Span, lines: readonly Line[]): Span {
  return [lineAt(start, lines), lineAt(end - 1, lines)]
}

/** The last line that starts at an offset or before it. */
function lineAt(offset: number, lines: readonly Line[]): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
