import type { Binding } from '../../screen/binding.ts'
import type { CursorAction } from './cursor.ts'

/** Moving in a list; every list moves so. A page is what is seen at once. */
export const listKeys = (page: number): readonly Binding<CursorAction>[] => [
  { presses: ['down', 'j', 'ctrl-n'], keys: '↓ j', does: 'down', action: { type: 'moved', by: 1 } },
  { presses: ['up', 'k', 'ctrl-p'], keys: '↑ k', does: 'up', action: { type: 'moved', by: -1 } },
  { presses: ['pagedown', 'ctrl-f'], keys: 'PgDn', does: 'down a page', action: { type: 'moved', by: page } },
  { presses: ['pageup', 'ctrl-b'], keys: 'PgUp', does: 'up a page', action: { type: 'moved', by: -page } },
  {
    presses: ['ctrl-d'],
    keys: 'Ctrl-D',
    does: 'down half a page',
    action: { type: 'moved', by: half(page) },
  },
  { presses: ['ctrl-u'], keys: 'Ctrl-U', does: 'up half a page', action: { type: 'moved', by: -half(page) } },
  { presses: ['g', 'home'], keys: 'g', does: 'to the first', action: { type: 'movedTo', end: 'first' } },
  { presses: ['G', 'end'], keys: 'G', does: 'to the last', action: { type: 'movedTo', end: 'last' } },
]

/** The same while text is entered, where letters are text. */
export const listKeysWhileTyping = (page: number): readonly Binding<CursorAction>[] => [
  { presses: ['down', 'ctrl-n'], keys: '↓', does: 'down', action: { type: 'moved', by: 1 } },
  { presses: ['up', 'ctrl-p'], keys: '↑', does: 'up', action: { type: 'moved', by: -1 } },
  { presses: ['pagedown'], keys: 'PgDn', does: 'down a page', action: { type: 'moved', by: page } },
  { presses: ['pageup'], keys: 'PgUp', does: 'up a page', action: { type: 'moved', by: -page } },
]

const half = (page: number): number => Math.ceil(page / 2)
