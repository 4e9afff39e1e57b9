import { stripVTControlCharacters } from 'node:util'
import { render } from 'ink-testing-library'
import { onTestFinished, vi } from 'vitest'
import type { Entry } from '../../src/session/choosing/entry.ts'
import type { Size } from '../../src/session/reading/measure.ts'
import type { Services } from '../../src/session/services.ts'
import { Session } from '../../src/session/session.tsx'

export const keys = {
  up: '\u001b[A',
  down: '\u001b[B',
  enter: '\r',
  escape: '\u001b',
  backspace: '\u007f',
  tab: '\t',
}

export function file(name: string): Entry {
  return { name, path: `/home/${name}`, folder: false }
}

export const noServices: Services = {
  listFolder: async () => [],
  findFiles: async () => [],
  completePath: async () => [],
  compare: () => new Promise(() => {}),
}

/** The session on a screen without colours; keys go in, frames come out. */
export function openSession(services: Partial<Services>, size: Size = { columns: 80, rows: 24 }) {
  const terminal = { colour: false, unicode: true }
  const app = render(<Session folder="/home" services={{ ...noServices, ...services }} terminal={terminal} />)
  onTestFinished(() => app.unmount())
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
    resize,
    press: (input: string) => app.stdin.write(input),
    shows: (text: string | RegExp) =>
      vi.waitFor(
        () => {
          const shown = frame()
          if (typeof text === 'string' ? !shown.includes(text) : !text.test(shown))
            throw new Error(`Waited for ${text}, but the screen shows:\n${shown}`)
          return shown
        },
        { interval: 5 },
      ),
  }
}
