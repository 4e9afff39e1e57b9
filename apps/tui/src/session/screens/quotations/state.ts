import type { QuotationCounts } from '@unspin/api'
import type { ArticleQuotation, Variants } from '@unspin/library'
import { groupsOf, isAltered, keyOf, type QuotationGroup } from '@unspin/library/reading'
import { type CursorAction, cursorAfter } from '../../parts/list/cursor.ts'
import { nothingSearched, type SearchAction, searchAfter, type Searched } from '../../parts/list/searched.ts'
import { parseQuotationSearch, withAltered, withSpeaker } from './search.ts'

/** Who said what, in which articles, and what became of it there. */
export interface QuotationsState extends Searched {
  /** What the library answered so far, and to what question, at which state of the library. */
  found: readonly ArticleQuotation[]
  asked: string | null
  revision: number
  /** Where the library goes on; null at the end. */
  next: string | null
  /** How many altered ones the question selects; null where it is not about them. */
  total: number | null
  /** Of the whole library; null until they are known. */
  counts: QuotationCounts | null
  /** What was asked of single quotations, by the key of the one that was found. */
  variants: ReadonlyMap<string, Variants>
  /** Each quotation once, as far as they are wanted. */
  groups: readonly QuotationGroup[]
  cursor: number
  /** Which of the places of the quotation a person is at; null in the list. */
  place: number | null
}

export type QuotationsAction =
  | CursorAction
  | SearchAction
  | {
      type: 'quotationsFound'
      quotations: readonly ArticleQuotation[]
      next: string | null
      asked: string
      revision: number
    }
  | {
      type: 'alteredFound'
      quotations: readonly Variants[]
      total: number
      next: string | null
      asked: string
      revision: number
    }
  | { type: 'countsRead'; counts: QuotationCounts }
  | { type: 'variantsRead'; key: string; variants: Variants }
  | { type: 'speakerToggled' }
  | { type: 'alteredToggled' }
  | { type: 'opened' }
  | { type: 'closed' }

export const beginQuotations: QuotationsState = {
  ...nothingSearched,
  found: [],
  asked: null,
  revision: -1,
  next: null,
  total: null,
  counts: null,
  variants: new Map(),
  groups: [],
  cursor: 0,
  place: null,
}

export const groupHere = ({ groups, cursor }: QuotationsState): QuotationGroup | undefined => groups[cursor]

/** Where the quotation at the cursor stands: where it was found, then where else. */
export function placesOf(state: QuotationsState): Pick<ArticleQuotation, 'article' | 'span'>[] {
  const group = groupHere(state)
  return group ? [group.quotation, ...(group.variants ?? [])] : []
}

export function quotationsAfter(state: QuotationsState, action: QuotationsAction): QuotationsState {
  switch (action.type) {
    case 'moved':
    case 'movedTo':
      return moved(state, action)
    case 'quotationsFound':
      return found(state, action)
    case 'alteredFound':
      return alteredFound(state, action)
    case 'countsRead':
      return { ...state, counts: action.counts }
    case 'variantsRead':
      return grouped({ ...state, variants: new Map(state.variants).set(action.key, action.variants) })
    case 'speakerToggled': {
      const speaker = groupHere(state)?.quotation.speaker
      return speaker ? anew({ ...state, search: withSpeaker(state.search, speaker) }) : state
    }
    case 'alteredToggled':
      return anew({ ...state, search: withAltered(state.search) })
    case 'opened':
      return { ...state, place: 0 }
    case 'closed':
      return { ...state, place: null }
    default:
      return searchAfter(state, action, anew)
  }
}

function moved(state: QuotationsState, action: CursorAction): QuotationsState {
  if (state.place === null)
    return { ...state, cursor: cursorAfter(state.cursor, action, state.groups.length) }
  return { ...state, place: cursorAfter(state.place, action, placesOf(state).length) }
}

/** What was found before is shown until the library has answered, but for what is sorted out here. */
const anew = (state: QuotationsState): QuotationsState => grouped({ ...state, cursor: 0, place: null })

function found(
  state: QuotationsState,
  { quotations, next, asked, revision }: Extract<QuotationsAction, { type: 'quotationsFound' }>,
): QuotationsState {
  const goesOn = asked === state.asked && revision === state.revision
  const variants = revision === state.revision ? state.variants : new Map()
  const all = goesOn ? [...state.found, ...quotations] : quotations
  return grouped({ ...state, found: all, next, asked, revision, variants, total: null })
}

/** They come with their variants, each told of from the earliest article that has it. */
function alteredFound(
  state: QuotationsState,
  { quotations, total, ...answer }: Extract<QuotationsAction, { type: 'alteredFound' }>,
): QuotationsState {
  const after = found(state, {
    ...answer,
    type: 'quotationsFound',
    quotations: quotations.map(({ quotation }) => quotation),
  })
  const variants = new Map(after.variants)
  for (const told of quotations) variants.set(keyOf(told.quotation), told)
  return grouped({ ...after, variants, total })
}

/** A person stays at the quotation they are at, wherever it has come to stand. */
function grouped(state: QuotationsState): QuotationsState {
  const { altered } = parseQuotationSearch(state.search)
  const here = groupHere(state)?.key
  const all = groupsOf(state.found, state.variants)
  const groups = altered ? all.filter(isAltered) : all
  const at = groups.findIndex(({ key }) => key === here)
  const cursor = at >= 0 ? at : Math.max(0, Math.min(state.cursor, groups.length - 1))
  return { ...state, groups, cursor, place: at >= 0 ? state.place : null }
}
