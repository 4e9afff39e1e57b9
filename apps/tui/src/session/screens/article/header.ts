import { articleName } from '@unspin/library/reading'
import type { StoredArticle } from '@unspin/library'
import { counted } from '@unspin/core/wording'
import { truncate, truncateName } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { visibleLine } from '../../../text/visible.ts'
import { widthOf } from '../../../text/width.ts'
import { fieldLine } from '../../parts/field/line.ts'
import type { Context } from '../../screen/context.ts'
import { originOf } from '../../screen/destinations.ts'
import type { ArticleState } from './opened.ts'
import { leadsToPlaces, type Tab, tabs } from './tabs.ts'
import type { Palette } from '../../../text/palette.ts'

/** What the article is, and what there is to see of it. */
export function headLines(state: ArticleState, stored: StoredArticle, context: Context): string[] {
  const { size, palette } = context
  return [
    paint(` ${truncateName(visibleLine(articleName(stored)), size.columns - 1)}`, 'strong', palette),
    secondLine(stored, state, context),
    tabLine(state, stored, context),
  ]
}

/** What is told of the article, or what is looked for in it. */
function secondLine(stored: StoredArticle, state: ArticleState, context: Context): string {
  const { isSearching, search, story } = state
  if (!isSearching) return truncate(` ${visibleLine(factsOf(stored, state))}`, context.size.columns)
  const isMissed = search.trim().length > 1 && story?.marks.length === 0
  return fieldLine(isMissed ? 'Not found:' : 'Find:', search, 'words of the story', context)
}

function factsOf(stored: StoredArticle, { versions, story, tab }: ArticleState): string {
  const { byline, words, version } = stored
  const isEarlier = versions !== null && versions[0] !== undefined && versions[0].version !== version
  const marks =
    story && story.marks.length > 1 && leadsToPlaces(tab)
      ? `place ${story.at + 1} of ${story.marks.length}`
      : null
  const parts = [
    marks,
    isEarlier ? `version ${version}, no longer the current one` : null,
    originOf(stored),
    byline.length > 0 ? `by ${byline.join(', ')}` : null,
    counted(words, 'word'),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** With how many there are of each, where there is room for that. */
function tabLine(state: ArticleState, stored: StoredArticle, { size, palette }: Context): string {
  const counts: Partial<Record<Tab, number>> = {
    quotations: stored.article.quotes.length,
    names: stored.article.names.length,
    ...(state.versions && { versions: state.versions.length }),
  }
  const titles = tabs.map((tab) => titleOf(tab))
  const long = tabs.map((tab, index) =>
    counts[tab] === undefined ? titles[index]! : `${titles[index]} ${counts[tab]}`,
  )
  const width = long.reduce((sum, title) => sum + widthOf(title) + 2, 2)
  const [shown, gap] = width <= size.columns ? [long, '  '] : [titles, ' ']
  return ` ${tabs.map((tab, index) => look(shown[index]!, tab === state.tab, palette)).join(gap)}`
}

function look(title: string, isCurrent: boolean, palette: Palette | null): string {
  if (isCurrent) return palette ? paint(title, ['strong', 'here'], palette) : `[${title}]`
  return paint(title, 'faint', palette)
}

const titleOf = (tab: Tab): string => `${tab.charAt(0).toUpperCase()}${tab.slice(1)}`
