import type { JobSummary } from '@unspin/api'
import type { Size } from '../screen/size.ts'
import type { Context } from '../screen/context.ts'
import type { MainScreen } from '../screen/destination.ts'
import type { OpenScreen } from '../screen/open-screen.ts'
import type { Errand } from '../screen/screen.ts'

/** A screen on the pile; its number tells it from others of its kind. */
export interface OpenLayer {
  number: number
  screen: OpenScreen
}

/** What is to be done once. */
export interface PendingErrand {
  number: number
  run: Errand['errand']
}

export interface Message {
  text: string
  problem: boolean
}

export interface SessionState {
  /** The screen that is seen is the last; those below are gone back to. Never empty. */
  layers: readonly OpenLayer[]
  /** Main screens that were left, to be found again as they were. */
  left: ReadonlyMap<MainScreen, OpenScreen>
  context: Context
  /** Lines scrolled in the help, where it is open. */
  help: number | null
  /** What has just happened, until the next key. */
  message: Message | null
  errands: readonly PendingErrand[]
  /** Whether the question is shown if the session is to end. */
  isQuitting: boolean
  ended: boolean
  /** Numbers given so far, to layers and errands. */
  numbers: number
}

export type SessionAction =
  | { type: 'pressed'; press: string; input: string }
  | { type: 'pasted'; text: string }
  | { type: 'told'; layer: number; action: unknown }
  | { type: 'resized'; size: Size }
  | { type: 'jobChanged'; job: JobSummary }
  | { type: 'errandDone'; number: number; message: Message | null }
  | { type: 'failed'; message: string }
  | { type: 'reconnected' }
  /** How far the help can be scrolled. */
  | { type: 'helpMeasured'; furthest: number }

/** The rows that are the session's own: the bar above the screen, the footer below it. */
const ownRows = 2

export const roomIn = ({ columns, rows }: Size): Size => ({ columns, rows: rows - ownRows })

export function beginSession(root: OpenScreen, context: Context): SessionState {
  return {
    layers: [{ number: 0, screen: root }],
    left: new Map(),
    context,
    help: null,
    message: null,
    errands: [],
    isQuitting: false,
    ended: false,
    numbers: 1,
  }
}

export const topOf = ({ layers }: Pick<SessionState, 'layers'>): OpenLayer => layers.at(-1)!
