import { render } from 'ink'
import { terminalOf } from '../terminal.ts'
import { createServices } from './services.ts'
import { Session } from './session.tsx'

/** Opens the session on a screen of its own; whatever ends it, the terminal is as it was. */
export async function runSession(): Promise<void> {
  const terminal = terminalOf(process.stdout, process.env)
  const session = <Session folder={process.cwd()} services={createServices()} terminal={terminal} />
  const app = render(session, { alternateScreen: true, interactive: true, incrementalRendering: true })
  const crash = new Promise<never>((_, reject) => process.once('uncaughtException', reject))
  try {
    await Promise.race([app.waitUntilExit(), crash])
  } finally {
    // A crash is told after this: on the session's screen, it would vanish with it.
    app.unmount()
  }
}
