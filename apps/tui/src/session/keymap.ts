import { choosingKeys } from './choosing/keys.ts'
import type { Binding, Keymap } from './keys/binding.ts'
import { readingKeys } from './reading/keys.ts'
import type { SessionAction, SessionState } from './state.ts'

const help: Binding<SessionAction> = {
  presses: ['?'],
  keys: '?',
  does: 'this help',
  action: { type: 'helpToggled' },
  footer: 'help',
}

const insideHelp: readonly Binding<SessionAction>[] = [
  {
    presses: ['?', 'q', 'esc', 'enter'],
    keys: 'q',
    does: 'back',
    action: { type: 'helpToggled' },
    footer: 'back',
  },
]

/** What the keys do where the person is. Where text is entered, `?` is text too. */
export function keymapOf(state: SessionState): Keymap<SessionAction> {
  if (state.help) return { bindings: insideHelp }
  const keymap = placeKeys(state)
  return keymap.type ? keymap : { bindings: [...keymap.bindings, help] }
}

/** The keys of the place itself: what the help lists. */
export function placeKeys({ place, choosing }: SessionState): Keymap<SessionAction> {
  switch (place.name) {
    case 'choosing':
      return choosingKeys(choosing)
    case 'reading':
      return readingKeys(place.reading)
    case 'comparing':
      return {
        bindings: [
          { presses: ['q', 'esc'], keys: 'q', does: 'back', action: { type: 'closed' }, footer: 'back' },
        ],
      }
  }
}
