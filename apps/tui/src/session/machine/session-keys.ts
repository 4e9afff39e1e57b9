import { mainScreens } from '../screen/destination.ts'
import type { Errand, Move } from '../screen/screen.ts'
import type { Binding, Keymap } from '../screen/binding.ts'

/** Keys that do the same on every screen, where no text is entered. */
export const sessionKeys: Keymap<Move | Errand> = {
  bindings: [
    ...mainScreens.map(({ name, title }, index): Binding<Move> => ({
      presses: [String(index + 1)],
      keys: String(index + 1),
      does: title,
      action: { move: 'go', to: name },
    })),
    {
      presses: ['q'],
      keys: 'q',
      does: 'back; on the first screen quit',
      action: { move: 'back', quits: true },
      footer: 'back',
    },
    { presses: ['esc'], keys: 'Esc', does: 'back', action: { move: 'back' } },
    { presses: ['?'], keys: '?', does: 'this help', action: { move: 'help' }, footer: 'help' },
  ],
}

/** The same where there is no screen to go back to. */
export const firstScreenBindings: readonly Binding<Move | Errand>[] = sessionKeys.bindings.map((binding) =>
  binding.presses.includes('q') ? { ...binding, footer: 'quit' } : binding,
)

/** Where text is entered too. */
export const everywhereKeys: Keymap<Move | Errand> = {
  bindings: [
    { presses: ['ctrl-c'], keys: 'Ctrl-C', does: 'quit at once', action: { move: 'quit' } },
    {
      presses: ['ctrl-z'],
      keys: 'Ctrl-Z',
      does: 'back to the shell for a while; `fg` returns',
      action: { errand: ({ desktop }) => desktop.suspend() },
    },
  ],
}

export type HelpAction = { type: 'closed' } | { type: 'scrolled'; lines: number }

export const helpKeys: Keymap<HelpAction> = {
  bindings: [
    {
      presses: ['?', 'q', 'esc', 'enter'],
      keys: 'q',
      does: 'back',
      action: { type: 'closed' },
      footer: 'back',
    },
    {
      presses: ['down', 'j'],
      keys: '↓',
      does: 'down',
      action: { type: 'scrolled', lines: 1 },
      footer: 'down',
    },
    { presses: ['up', 'k'], keys: '↑', does: 'up', action: { type: 'scrolled', lines: -1 }, footer: 'up' },
    {
      presses: ['space', 'pagedown'],
      keys: 'Space',
      does: 'page down',
      action: { type: 'scrolled', lines: 10 },
    },
    { presses: ['b', 'pageup'], keys: 'b', does: 'page up', action: { type: 'scrolled', lines: -10 } },
  ],
}
