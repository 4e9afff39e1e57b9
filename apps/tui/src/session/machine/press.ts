import type { Key } from 'ink'
import { graphemesOf } from '../../text/width.ts'

const special = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  // What the key marked Backspace sends in most terminals.
  ['delete', 'backspace'],
] as const satisfies readonly (readonly [keyof Key, string])[]

/** Keys by what they send, as it stands within text that arrived at once. */
const named: ReadonlyMap<string, string> = new Map([
  [' ', 'space'],
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\u007f', 'backspace'],
  ['\u001b', 'esc'],
])

export interface Press {
  /** As bindings list it: 'n', 'enter', 'space', 'ctrl-d'. */
  press: string
  /** The text it stands for, where it stands for any. */
  input: string
}

/** The key presses in what a terminal sent: keys that follow each other fast arrive together. */
export function pressesOf(input: string, key: Key): Press[] {
  for (const [flag, press] of special) if (key[flag]) return [{ press, input: '' }]
  if (key.ctrl) return [{ press: `ctrl-${input}`, input: '' }]
  return graphemesOf(input).map(pressOf)
}

function pressOf(grapheme: string): Press {
  const name = named.get(grapheme)
  if (name) return { press: name, input: name === 'space' ? ' ' : '' }
  const code = grapheme.charCodeAt(0)
  return code < controls
    ? { press: `ctrl-${letterOf(code)}`, input: '' }
    : { press: grapheme, input: grapheme }
}

/** Characters below this are keys held with Ctrl: 1 is Ctrl-A. */
const controls = 0x20

const letterOf = (code: number): string => String.fromCharCode(code + 0x60)
