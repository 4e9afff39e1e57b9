/** A key and what it does. Handling, footer and help all come from these. */
export interface Binding<Action> {
  presses: readonly string[]
  /** How the footer and the help name the keys. */
  keys: string
  does: string
  action: Action
  /** What the footer says of it, in a word; the footer has room for few. */
  footer?: string
}

/** What the keys do at one place. */
export interface Keymap<Action> {
  bindings: readonly Binding<Action>[]
  /** Where text can be entered: what a key without a binding does. */
  type?: (text: string) => Action
}

export function actionOf<Action>(keymap: Keymap<Action>, press: string, input: string): Action | null {
  const binding = keymap.bindings.find(({ presses }) => presses.includes(press))
  if (binding) return binding.action
  const printable = input !== '' && !/\p{Cc}/u.test(input)
  return printable && keymap.type ? keymap.type(input) : null
}
