import type { Context } from '../screen/context.ts'
import type { SessionState } from './state.ts'

/** The session in another window or in other colours: what was laid out is laid out anew. */
export function fitted(state: SessionState, context: Context): SessionState {
  const layers = state.layers.map(({ number, screen }) => ({ number, screen: screen.fitted(context) }))
  const left = new Map([...state.left].map(([name, screen]) => [name, screen.fitted(context)]))
  return { ...state, layers, left, context }
}
