import type { Binding, Keymap } from '../../screen/binding.ts'
import type { FieldAction } from '../field/field.ts'
import { searchingKeys } from '../field/searching.ts'
import type { CursorAction } from './cursor.ts'
import { listKeysWhileTyping } from './keys.ts'
import type { SearchAction, SearchedListAction } from './searched.ts'

export const searchKey = (does = 'search, and filter'): Binding<SearchAction> => ({
  presses: ['/'],
  keys: '/',
  does,
  action: { type: 'searchBegun' },
  footer: 'search',
})

export const sortKey: Binding<SearchedListAction> = {
  presses: ['s'],
  keys: 's',
  does: 'sort by something else',
  action: { type: 'sorted' },
  footer: 'sort',
}

/** Where something is looked for: back to the list of all, such as `articles`. */
export const allAgain = (search: string, all: string): Binding<SearchAction>[] =>
  search === ''
    ? []
    : [{ presses: ['esc'], keys: 'Esc', does: `all ${all} again`, action: { type: 'searchDropped' } }]

/** While a search is entered; `page` is how many rows are seen at once. */
export const keysWhileSearching = (page: number): Keymap<SearchAction | CursorAction | FieldAction> =>
  searchingKeys<SearchAction, CursorAction>({ type: 'searchEnded' }, 'the list', listKeysWhileTyping(page))
