import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Library, startServer } from '@unspin/api'
import type { ServeOptions } from '../commands/serve.ts'
import { CommandFailure } from '../failure.ts'
import { libraryFolder } from '../library/place.ts'
import { print, reportNote } from '../output.ts'
import { onStop } from '../stopping.ts'

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** Serves until it is told to stop. */
export async function serve({ host, port, ...options }: ServeOptions): Promise<void> {
  const library = new Library({ folder: libraryFolder(options.library), finders: availableParallelism() })
  const server = await startServer({ library, host, port, webRoot: builtDashboard() })
  const stopped = new Promise((resolve) => onStop(resolve))
  await print(server.url)
  if (!loopback.has(host))
    reportNote(`anyone who reaches port ${new URL(server.url).port} of this machine can use it.`)
  if (process.stderr.isTTY) reportNote('stop with Ctrl-C.')
  await stopped
  await server.close()
  await library.close()
}

function builtDashboard(): string {
  const page = fileURLToPath(import.meta.resolve('@unspin/web/dist/index.html'))
  if (!existsSync(page))
    throw new CommandFailure('the dashboard is not built. Run `npm start` once, or build the workspace.')
  return dirname(page)
}
