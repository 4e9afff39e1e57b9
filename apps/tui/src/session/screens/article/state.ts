import type { FindReport } from '@unspin/api'
import type { ArticleSummary, Family, StoredArticle } from '@unspin/library'
import { fieldAfter, type FieldAction } from '../../parts/field/field.ts'
import { type CursorAction, cursorAfter } from '../../parts/list/cursor.ts'
import type { Context } from '../../screen/context.ts'
import { measure } from './measure.ts'
import type { ArticleState, ArticlePlace } from './opened.ts'
import { entriesOf } from './panels/panel.ts'
import { panelOf } from './panels/panels.ts'
import { found } from './story/finding.ts'
import { atMark, storyAfter, type StoryAction } from './story/reading.ts'
import { beginStory, marked } from './story/story.ts'
import { type Tab, tabAfter } from './tabs.ts'
import type { Palette } from '../../../text/palette.ts'

export type ArticleAction =
  | CursorAction
  | FieldAction
  | StoryAction
  | { type: 'articleRead'; stored: StoredArticle | null }
  | { type: 'copiesFound'; copies: FindReport }
  | { type: 'familyRead'; family: Family | null }
  | { type: 'versionsRead'; versions: readonly ArticleSummary[] }
  | { type: 'tabbed'; steps: 1 | -1 }
  | { type: 'searchBegun' }
  | { type: 'searchEnded' }
  | { type: 'placeOpened' }
  | { type: 'listReopened' }

export const beginArticle = (asked: ArticlePlace): ArticleState => ({
  asked,
  stored: undefined,
  story: null,
  tab: 'story',
  cameFrom: null,
  cursor: 0,
  search: '',
  isSearching: false,
  copies: null,
  family: undefined,
  versions: null,
})

export function articleAfter(state: ArticleState, action: ArticleAction, context: Context): ArticleState {
  const { rows, story: width } = measure(context.size)
  switch (action.type) {
    case 'articleRead':
      return opened(state, action.stored, width, rows, context.palette)
    case 'copiesFound':
      return { ...state, copies: action.copies }
    case 'familyRead':
      return { ...state, family: action.family }
    case 'versionsRead':
      return { ...state, versions: action.versions }
    case 'tabbed':
      return toTab(state, tabAfter(state.tab, action.steps), rows)
    case 'typed':
    case 'erased':
    case 'wordErased':
    case 'cleared':
      return sought(state, fieldAfter(state.search, action), rows)
    case 'searchBegun':
      return { ...toTab(state, 'story', rows), isSearching: true, search: '' }
    case 'searchEnded':
      return { ...state, isSearching: false }
    case 'placeOpened':
      return { ...pointed(state, state.cursor, rows), tab: 'story', cameFrom: state.tab }
    case 'listReopened':
      return { ...state, tab: state.cameFrom ?? 'story', cameFrom: null }
    case 'moved':
    case 'movedTo':
      return pointed(state, cursorAfter(state.cursor, action, entriesOf(panelOf(state)).length), rows)
    default:
      return state.story ? { ...state, story: storyAfter(state.story, action, context) } : state
  }
}

function opened(
  state: ArticleState,
  stored: StoredArticle | null,
  width: number,
  rows: number,
  palette: Palette | null,
): ArticleState {
  if (stored === null) return { ...state, stored }
  const { at } = state.asked
  const story = beginStory(stored.article, width, palette)
  return { ...state, stored, story: at ? atMark(marked(story, [at]), rows) : story }
}

function sought(state: ArticleState, search: string, rows: number): ArticleState {
  const { story } = state
  return { ...state, isSearching: true, search, story: story && atMark(found(story, search), rows) }
}

/** The list shows in the story what it is at. */
function toTab(state: ArticleState, tab: Tab, rows: number): ArticleState {
  const next = { ...state, tab, cameFrom: null, cursor: 0 }
  // What was set apart is not shown before somebody goes to it.
  return tab === 'story' || tab === 'about' ? next : pointed(next, 0, rows)
}

function pointed(state: ArticleState, cursor: number, rows: number): ArticleState {
  const places = entriesOf(panelOf(state))[cursor]?.places
  const story = places && state.story ? atMark(marked(state.story, places), rows) : state.story
  return { ...state, cursor, story }
}
