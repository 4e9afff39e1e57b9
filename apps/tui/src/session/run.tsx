import { render } from 'ink'
import { coloursOf, paletteFor, type Theme } from '../colours.ts'
import { keepSettings, readSettings } from '../settings.ts'
import { speaksUnicode } from '../text/ascii.ts'
import { asciiOutput } from './services/ascii-output.ts'
import { connect } from './services/connect.ts'
import { localFiles } from './services/files.ts'
import { followJobs } from './machine/follow-jobs.ts'
import type { SessionOptions } from '../options/session.ts'
import { removeOldPages } from './services/pages.ts'
import { placeOf } from './services/place.ts'
import { send } from './services/send.ts'
import { TerminalDesktop } from './services/terminal-desktop.ts'
import { openDestination } from './machine/open-destination.ts'
import { Session } from './session.tsx'
import { beginSession, roomIn } from './machine/state.ts'
import { SessionStore } from './machine/store.ts'

/** Every key of a fast series is drawn, none is skipped. */
const maxFps = 60

/** Opens the session on a screen of its own; whatever ends it, the terminal is as it was. */
export async function runSession(options: SessionOptions = {}): Promise<void> {
  const { client, isRemote, place, close } = connect(placeOf(options))
  const desktop = new TerminalDesktop(process.stdout)
  const colours = coloursOf(process.stdout, process.env)
  const { theme } = readSettings(process.env)
  const unicode = speaksUnicode(process.env)
  const { columns = 80, rows = 24 } = process.stdout
  const context = {
    size: roomIn({ columns, rows }),
    colours,
    theme,
    palette: paletteFor(colours, theme),
    unicode,
    folder: process.cwd(),
    place,
    isRemote,
    jobs: [],
    revision: 0,
  }
  const services = {
    client,
    isRemote,
    files: localFiles,
    desktop,
    send: (path: string) => send(client, path),
    keepTheme: (chosen: Theme) => keepSettings({ theme: chosen }, process.env),
  }
  const store = new SessionStore(
    beginSession(openDestination({ screen: 'library' }, context), context),
    services,
  )
  const left = new AbortController()
  const app = render(<Session store={store} desktop={desktop} />, {
    stdout: unicode ? process.stdout : asciiOutput(process.stdout),
    alternateScreen: true,
    interactive: true,
    // Ours to handle, as every key.
    exitOnCtrlC: false,
    maxFps,
    incrementalRendering: true,
  })
  store.start()
  void removeOldPages()
  void followJobs(client, store.dispatch, left.signal)
  const crash = new Promise<never>((_, reject) => process.once('uncaughtException', reject))
  try {
    await Promise.race([app.waitUntilExit(), crash])
  } finally {
    // A crash is told after this: on the session's screen, it would vanish with it.
    app.unmount()
    left.abort()
    store.close()
    await close()
  }
}
