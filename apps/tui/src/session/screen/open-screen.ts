import type { ReactNode } from 'react'
import { actionOf, type Binding } from './binding.ts'
import type { Context } from './context.ts'
import type { ScreenName } from './destination.ts'
import type { Deed, Screen, Work } from './screen.ts'

/** A screen that is open, with the state it is in. Whoever holds it need not know of what type that is. */
export interface OpenScreen {
  readonly name: ScreenName
  readonly title: string
  bindings(context: Context): readonly Binding<unknown>[]
  /** Whether keys are text here. */
  isTyping(context: Context): boolean
  deedOf(press: string, input: string, context: Context): Deed<unknown> | null
  pasted(text: string): Deed<unknown>
  /** The screen after an action, which is one of its own. */
  after(action: unknown, context: Context): OpenScreen
  fitted(context: Context): OpenScreen
  work(context: Context): readonly Work<unknown>[]
  view(context: Context): ReactNode
  legend(context: Context): ReactNode
}

export function openScreen<State, Action>(screen: Screen<State, Action>, state: State): OpenScreen {
  return {
    name: screen.name,
    title: screen.title(state),
    bindings: (context) => screen.keys(state, context).bindings,
    isTyping: (context) => screen.keys(state, context).type !== undefined,
    deedOf: (press, input, context) => actionOf(screen.keys(state, context), press, input),
    pasted: (text) => screen.paste?.(text) ?? null,
    // Actions come from the screen's own keys and work alone.
    after: (action, context) => openScreen(screen, screen.update(state, action as Action, context)),
    fitted: (context) =>
      screen.fitted ? openScreen(screen, screen.fitted(state, context)) : openScreen(screen, state),
    work: (context) => (screen.work?.(state, context) ?? []) as readonly Work<unknown>[],
    view: (context) => screen.view(state, context),
    legend: (context) => screen.legend?.(context) ?? null,
  }
}
