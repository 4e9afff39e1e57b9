import { stripVTControlCharacters } from 'node:util'
import { createLocalClient } from '@unspin/api'
import { render } from 'ink-testing-library'
import { onTestFinished, vi } from 'vitest'
import { patience } from '../../../../vitest.patience.ts'
import type { FileEntry } from '../../src/session/services/services.ts'
import type { Size } from '../../src/session/screen/size.ts'
import type { Context } from '../../src/session/screen/context.ts'
import type { Destination } from '../../src/session/screen/destination.ts'
import { openDestination } from '../../src/session/machine/open-destination.ts'
import type { Services } from '../../src/session/services/services.ts'
import { followJobs } from '../../src/session/machine/follow-jobs.ts'
import { Session } from '../../src/session/session.tsx'
import { beginSession, roomIn, topOf } from '../../src/session/machine/state.ts'
import { SessionStore } from '../../src/session/machine/store.ts'

export const keys = {
  up: '\u001b[A',
  down: '\u001b[B',
  enter: '\r',
  escape: '\u001b',
  backspace: '\u007f',
  tab: '\t',
}

export function file(name: string): FileEntry {
  return { name, path: `/home/${name}`, folder: false }
}

/** A machine without files, an empty library, and a desktop that takes everything. */
export const noServices: Services = {
  client: createLocalClient(),
  isRemote: false,
  files: {
    list: async () => [],
    find: async () => [],
    complete: async () => [],
    read: () => new Promise(() => {}),
  },
  send: async () => {},
  keepTheme: () => {},
  desktop: {
    copy: async () => {},
    browse: async ({ name }) => name,
    read: async () => {},
    suspend: async () => null,
  },
}

export const context: Context = {
  size: roomIn({ columns: 80, rows: 24 }),
  colours: { depth: 4, background: 'any' },
  theme: 'none',
  palette: null,
  unicode: true,
  folder: '/home',
  place: '/home/library',
  isRemote: false,
  jobs: [],
  revision: 0,
}

interface Options {
  services?: Partial<Services>
  start?: Destination
  size?: Size
  /** Whether the session hears of jobs, as it does in a terminal. */
  hearsJobs?: boolean
}

/** The session on a screen without colours; keys go in, frames come out. */
export function openSession({
  services,
  start = { screen: 'library' },
  size = { columns: 80, rows: 24 },
  hearsJobs = false,
}: Options = {}) {
  const state = beginSession(openDestination(start, context), { ...context, size: roomIn(size) })
  const store = new SessionStore(state, { ...noServices, ...services })
  const app = render(<Session store={store} />)
  store.start()
  const left = new AbortController()
  if (hearsJobs) void followJobs(services?.client ?? noServices.client, store.dispatch, left.signal)
  onTestFinished(() => {
    left.abort()
    app.unmount()
    store.close()
  })
  const resize = ({ columns, rows }: Size) => {
    Object.defineProperties(app.stdout, {
      columns: { value: columns, configurable: true },
      rows: { value: rows, configurable: true },
    })
    app.stdout.emit('resize')
  }
  resize(size)
  const frame = () => stripVTControlCharacters(app.lastFrame() ?? '')
  return {
    frame,
    /** Without the bar above it. */
    screen: () => frame().split('\n').slice(1).join('\n'),
    resize,
    store,
    shownScreen: () => topOf(store.getState()).screen.name,
    press: (input: string) => app.stdin.write(input),
    shows: (text: string | RegExp) =>
      vi.waitFor(
        () => {
          const shown = frame()
          if (typeof text === 'string' ? !shown.includes(text) : !text.test(shown))
            throw new Error(`Waited for ${text}, but the screen shows:\n${shown}`)
          return shown
        },
        { interval: 5, timeout: patience },
      ),
  }
}
