import type { JobSummary } from '@unspin/api'
import { changed } from '../screen/job-changes.ts'
import { actionOf } from '../screen/binding.ts'
import { everywhereKeys, helpKeys, sessionKeys } from './session-keys.ts'
import { fitted } from './fitted.ts'
import { moved } from './moved.ts'
import type { Deed, Errand, Move } from '../screen/screen.ts'
import { roomIn, type SessionAction, type SessionState, topOf } from './state.ts'

/** The session after something has happened. */
export function update(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case 'pressed':
      return pressed({ ...state, message: null }, action.press, action.input)
    case 'pasted':
      return pasted({ ...state, message: null }, action.text)
    case 'told':
      return told(state, action.layer, action.action)
    case 'resized':
      return fitted(state, { ...state.context, size: roomIn(action.size) })
    case 'jobChanged':
      return { ...state, ...newsOf(state, action.job), context: changed(state.context, action.job) }
    case 'errandDone':
      return {
        ...state,
        errands: state.errands.filter(({ number }) => number !== action.number),
        message: action.message ?? state.message,
        context: { ...state.context, revision: state.context.revision + 1 },
      }
    case 'reconnected':
      return {
        ...state,
        message: { text: 'The server is there again.', problem: false },
        context: { ...state.context, revision: state.context.revision + 1 },
      }
    case 'helpMeasured':
      return (state.help ?? 0) > action.furthest ? { ...state, help: action.furthest } : state
    case 'failed':
      return { ...state, message: { text: action.message, problem: true } }
  }
}

/** A failure is shown on whatever screen a person has reached by then. */
function newsOf({ context }: SessionState, job: JobSummary): Pick<SessionState, 'message'> | null {
  const wasActive = context.jobs.some(({ id, state }) => id === job.id && state !== 'failed')
  if (job.state !== 'failed' || !wasActive) return null
  return { message: { text: `${job.title} failed: ${job.problem ?? 'Jobs tells more'}`, problem: true } }
}

/** What a key does depends on where the person is by now: keys may come faster than screens are drawn. */
function pressed(state: SessionState, press: string, input: string): SessionState {
  if (state.help !== null) return inHelp(state, press, input)
  const { screen } = topOf(state)
  const own = screen.deedOf(press, input, state.context)
  const general = screen.isTyping(state.context) ? null : actionOf(sessionKeys, press, input)
  const deed = own ?? general
  const next = deed === null ? everywhere(state, press, input) : done(state, deed)
  return next.isQuitting && state.isQuitting ? { ...next, isQuitting: false } : next
}

function everywhere(state: SessionState, press: string, input: string): SessionState {
  const deed = actionOf(everywhereKeys, press, input)
  return deed === null ? state : done(state, deed)
}

function inHelp(state: SessionState, press: string, input: string): SessionState {
  const action = actionOf(helpKeys, press, input)
  if (action === null) return everywhere(state, press, input)
  if (action.type === 'closed') return { ...state, help: null }
  return { ...state, help: Math.max(0, (state.help ?? 0) + action.lines) }
}

function done(state: SessionState, deed: Deed<unknown>): SessionState {
  if (!leadsBeyond(deed)) return told(state, topOf(state).number, deed)
  const next = deed.first === undefined ? state : told(state, topOf(state).number, deed.first)
  const sent = 'errand' in deed ? withErrand(next, deed) : next
  return 'move' in deed ? moved(sent, deed) : sent
}

const withErrand = (state: SessionState, { errand }: Errand): SessionState => ({
  ...state,
  errands: [...state.errands, { number: state.numbers, run: errand }],
  numbers: state.numbers + 1,
})

/** Whether it concerns more than the screen itself, whose actions are its own matter. */
const leadsBeyond = (deed: unknown): deed is (Move | Errand) & { first?: unknown } =>
  typeof deed === 'object' && deed !== null && ('move' in deed || 'errand' in deed)

function pasted(state: SessionState, text: string): SessionState {
  const deed = state.help === null ? topOf(state).screen.pasted(text) : null
  return deed === null ? state : done(state, deed)
}

function told(state: SessionState, layer: number, action: unknown): SessionState {
  const layers = state.layers.map((one) =>
    one.number === layer ? { ...one, screen: one.screen.after(action, state.context) } : one,
  )
  return { ...state, layers }
}
