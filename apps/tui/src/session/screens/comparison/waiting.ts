import { sideNames, sides } from '@unspin/core/wording'
import { truncateStart } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { prose } from '../../../text/prose.ts'
import { visibleLine } from '../../../text/visible.ts'
import type { Context } from '../../screen/context.ts'
import type { ComparingState } from './state.ts'

/** Says what is going on until the comparison is there, or why it will not be. */
export function waitingLines(
  { pair, problem }: Pick<ComparingState, 'pair' | 'problem'>,
  { size, palette }: Context,
): string[] {
  const head = problem === null ? 'Comparing…' : 'These two could not be compared.'
  const names = sides.map((side) => {
    const lead = `   ${sideNames[side]}  `
    return lead + truncateStart(visibleLine(pair[side].name), size.columns - lead.length - 1)
  })
  const about =
    problem === null ? 'Two articles take a moment, long texts some seconds.' : visibleLine(problem)
  const told = prose(about, size.columns - 1, ' ')
  return [
    '',
    paint(` ${head}`, 'strong', palette),
    ...names,
    ...(problem === null ? told.map((line) => paint(line, 'faint', palette)) : told),
  ].slice(0, size.rows)
}
