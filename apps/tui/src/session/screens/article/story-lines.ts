import { paint, paintRun } from '../../../text/paint.ts'
import type { Context } from '../../screen/context.ts'
import { gutterWidth, measure } from './measure.ts'
import type { StoryLine } from './story/layout.ts'
import type { Story } from './story/story.ts'
import type { Palette } from '../../../text/palette.ts'

/** The part of the story that is seen; a sign stands beside what is looked at. */
export function storyLines({ lines, top }: Story, { size, palette, unicode }: Context): string[] {
  const { rows } = measure(size)
  if (lines.length === 0) return [' Nothing of the text was taken for a story; x shows all of it.']
  return lines.slice(top, top + rows).map((line) => shown(line, palette, unicode))
}

function shown({ runs, isRemoved }: StoryLine, palette: Palette | null, unicode: boolean): string {
  const isHere = runs.some(({ style }) => style.place === 'here')
  const isMarked = isHere || runs.some(({ style }) => style.place !== undefined)
  const sign = isHere ? (unicode ? '▌' : '>') : isMarked ? (unicode ? '·' : '.') : ' '
  const text = runs
    .map((run) =>
      paintRun(isRemoved && !run.style.place ? { ...run, style: { excluded: true } } : run, palette),
    )
    .join('')
  return ` ${paint(sign, 'strong', palette)}${' '.repeat(gutterWidth - 2)}${text}`
}
