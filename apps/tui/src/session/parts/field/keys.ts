import type { Binding } from '../../screen/binding.ts'
import type { FieldAction } from './field.ts'

export const fieldKeys: readonly Binding<FieldAction>[] = [
  { presses: ['backspace'], keys: 'Backspace', does: 'erase', action: { type: 'erased' } },
  { presses: ['ctrl-w'], keys: 'Ctrl-W', does: 'erase a word', action: { type: 'wordErased' } },
  { presses: ['ctrl-u'], keys: 'Ctrl-U', does: 'erase all', action: { type: 'cleared' } },
]

export const typed = (text: string): FieldAction => ({ type: 'typed', text })
