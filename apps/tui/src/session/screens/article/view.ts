import { pad } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import type { Context } from '../../screen/context.ts'
import { headLines } from './header.ts'
import { gutterWidth, measure } from './measure.ts'
import { panelLines } from './panel-lines.ts'
import { storyLines } from './story-lines.ts'
import type { ArticleState } from './opened.ts'

export function articleLines(state: ArticleState, context: Context): string[] {
  const { stored, story, tab } = state
  if (stored === undefined) return [' reading…']
  if (!stored || !story) return [' The library no longer has this article.']
  return [
    ...headLines(state, stored, context),
    '',
    ...(measure(context.size).isWide
      ? beside(state, context)
      : tab === 'story'
        ? storyLines(story, context)
        : panelLines(state, context)),
  ]
}

/** The story, and beside it the list; beside the story alone, its facts. */
function beside(state: ArticleState, context: Context): string[] {
  const { story: width, rows } = measure(context.size)
  const story = storyLines(state.story!, context)
  const shown = state.tab === 'story' ? { ...state, tab: 'about' as const, cursor: -1 } : state
  const panel = panelLines(shown, context)
  const divider = paint(context.unicode ? '│' : '|', 'faint', context.palette)
  return Array.from({ length: rows }, (_, row) => {
    const left = pad(story[row] ?? '', gutterWidth + width)
    return `${left} ${divider} ${panel[row] ?? ''}`
  })
}
