import type { Binding, Keymap } from '../../screen/binding.ts'
import type { FieldAction } from './field.ts'
import { fieldKeys, typed } from './keys.ts'

/**
 * Keys while a search is entered; `ended` is what leaves it, `to` where that leads,
 * `more` what can be done meanwhile.
 */
export function searchingKeys<Ended, More = never>(
  ended: Ended,
  to: string,
  more: readonly Binding<More>[] = [],
): Keymap<Ended | More | FieldAction> {
  return {
    bindings: [
      { presses: ['enter'], keys: 'Enter', does: `to ${to}`, action: ended, footer: `to ${to}` },
      { presses: ['esc'], keys: 'Esc', does: 'end the search', action: ended, footer: 'end search' },
      ...fieldKeys,
      ...more,
    ],
    type: typed,
  }
}
