import type { ReactNode } from 'react'
import type { Theme } from '../../colours.ts'
import type { Keymap } from './binding.ts'
import type { Services } from '../services/services.ts'
import type { Context } from './context.ts'
import type { Destination, MainScreen, ScreenName } from './destination.ts'

/** A way from one screen to another. */
export type Move =
  | { move: 'open'; to: Destination }
  | { move: 'go'; to: MainScreen }
  /** From the first screen there is no way back but out. */
  | { move: 'back'; quits?: boolean }
  | { move: 'help' }
  | { move: 'quit' }
  | { move: 'recolour'; to: Theme }

/** Something done once, for a key; gives what to say when it is done. */
export interface Errand {
  errand: (services: Services) => Promise<string | null>
}

/**
 * What a key of a screen does: changes its state, leads elsewhere, or has something done; `first` is what
 * becomes of the screen before that.
 */
export type Deed<Action> = Action | ((Move | Errand | (Errand & Move)) & { first?: Action })

/**
 * Work that goes on as long as the state of the screen asks for it: an article to be read, a
 * list to be loaded. It is begun when its key appears, called off when the key goes, and begun
 * again on coming back to the screen.
 */
export interface Work<Action> {
  key: string
  run(services: Services, tell: (action: Action) => void, signal: AbortSignal): Promise<void>
  /** What becomes of the screen when it fails; the message is shown anyway. */
  failed?: (message: string) => Action
}

/**
 * A screen in its parts: what changes it, what its keys do, what it needs to have done, what it looks like.
 */
export interface Screen<State, Action> {
  readonly name: ScreenName
  title(state: State): string
  update(state: State, action: Action, context: Context): State
  keys(state: State, context: Context): Keymap<Deed<Action>>
  work?(state: State, context: Context): readonly Work<Action>[]
  /** Fits what was laid out for another size, or in other colours. */
  fitted?(state: State, context: Context): State
  /** What pasted text does. */
  paste?(text: string): Deed<Action>
  /** Must not be larger than the context's size. */
  view(state: State, context: Context): ReactNode
  /** What the help explains beside the keys. */
  legend?(context: Context): ReactNode
}
