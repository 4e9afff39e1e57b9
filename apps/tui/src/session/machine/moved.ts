import { paletteFor } from '../../colours.ts'
import { fitted } from './fitted.ts'
import { isActive } from '../screen/job-changes.ts'
import { openDestination } from './open-destination.ts'
import { isMain, type Destination, type MainScreen } from '../screen/destination.ts'
import type { OpenScreen } from '../screen/open-screen.ts'
import type { Move } from '../screen/screen.ts'
import type { SessionState } from './state.ts'

/** The session after going from one screen to another. */
export function moved(state: SessionState, move: Move): SessionState {
  switch (move.move) {
    case 'open':
      return opened(state, move.to)
    case 'go':
      return goneTo(state, move.to)
    case 'back':
      return state.layers.length > 1
        ? cutTo(state, state.layers.length - 1)
        : ended(state, move.quits === true)
    case 'help':
      return { ...state, help: 0 }
    case 'recolour':
      return fitted(state, {
        ...state.context,
        theme: move.to,
        palette: paletteFor(state.context.colours, move.to),
      })
    case 'quit':
      return { ...state, ended: true }
  }
}

function opened(state: SessionState, to: Destination): SessionState {
  if (isMain(to.screen)) return goneTo(state, to.screen)
  return laid(state, openDestination(to, state.context))
}

/** A main screen that is below is gone back to; one that was left is found as it was. */
function goneTo(state: SessionState, name: MainScreen): SessionState {
  const below = state.layers.findIndex(({ screen }) => screen.name === name)
  if (below >= 0) return cutTo(state, below + 1)
  const screen = state.left.get(name) ?? openDestination({ screen: name }, state.context)
  return laid(state, screen)
}

/** What this process works on would end with it: that is asked about first. */
function ended(state: SessionState, quits: boolean): SessionState {
  if (!quits) return state
  const working = !state.context.isRemote && state.context.jobs.some(isActive)
  if (!working || state.isQuitting) return { ...state, ended: true }
  const text = 'A job is under way: q again breaks it off and quits; what it kept stays.'
  return { ...state, isQuitting: true, message: { text, problem: true } }
}

function laid(state: SessionState, screen: OpenScreen): SessionState {
  const layers = [...state.layers, { number: state.numbers, screen }]
  return { ...state, layers, numbers: state.numbers + 1 }
}

function cutTo(state: SessionState, length: number): SessionState {
  const left = new Map(state.left)
  for (const { screen } of state.layers.slice(length)) if (isMain(screen.name)) left.set(screen.name, screen)
  return { ...state, layers: state.layers.slice(0, length), left }
}
