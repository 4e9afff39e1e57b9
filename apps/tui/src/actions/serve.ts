import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bareHost, Library, type RunningServer, startServer, writtenHost } from '@unspin/api'
import { LibraryError, OutputError, SourceError, systemProblem } from '@unspin/library'
import type { ServeOptions } from '../options/serve.ts'
import { CommandFailure, describeFailure } from '../failure.ts'
import { workingFolder } from '../library/place.ts'
import { upgradeTeller } from '../library/upgrading.ts'
import { libraryThreads } from '../library/threads.ts'
import { print, reportNote, reportProblem, shown } from '../output.ts'
import { onStop } from '../stopping.ts'
import { visible } from '../text/visible.ts'

/** Serves until it is told to stop. */
export async function serve({ host, port, ...options }: ServeOptions): Promise<void> {
  const folder = workingFolder(options.library)
  const library = new Library({ folder, threads: libraryThreads(), upgrading: upgradeTeller() })
  const server = await startServer({ library, host, port, webRoot: builtDashboard(), onFailure: tellFailure })
  const stopped = new Promise((resolve) => onStop(resolve))
  await print(withKey(server.url, server))
  if (server.asksForKey) tellOthersWay(server, host, folder)
  if (process.stderr.isTTY) reportNote('stop with Ctrl-C.')
  await stopped
  await server.close()
  await library.close()
}

/** An internal error, for whoever runs the server: on one line, with the stack where only we can mend it. */
function tellFailure(error: unknown): void {
  reportProblem(describeFailure(error))
  const known = [LibraryError, OutputError, SourceError].some((kind) => error instanceof kind)
  if (known || systemProblem(error) !== null || !(error instanceof Error)) return
  process.stderr.write(
    `${shown([visible(`That is a fault of Unspin. Report it with these lines:\n${error.stack}`)])}\n`,
  )
}

/** Behind '#', where a browser keeps it to itself. */
const withKey = (url: string, { firstKey }: RunningServer): string =>
  firstKey === null ? url : `${url}/#key=${firstKey}`

function tellOthersWay(server: RunningServer, host: string, folder: string): void {
  const { port } = new URL(server.url)
  const [address] = /^(?:0\.0\.0\.0|::)$/.test(bareHost(host)) ? addressesOfThisMachine() : [host]
  const there = `http://${address === undefined ? 'ADDRESS-OF-THIS-MACHINE' : writtenHost(address)}:${port}`
  if (server.firstKey === null)
    reportNote(`others open ${there} with a key; remove keys.json in ${folder} to get a new first one.`)
  else
    reportNote(
      `others open ${withKey(there, server)}; the key is told this once, and opens the whole library to whoever has it.`,
    )
}

/** Addresses of IPv4 first, since more clients can reach them; no link-local ones. */
function addressesOfThisMachine(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .sort((one, other) => one.family.localeCompare(other.family))
    .map(({ address }) => address)
}

function builtDashboard(): string {
  const page = fileURLToPath(import.meta.resolve('@unspin/web/dist/index.html'))
  if (!existsSync(page))
    throw new CommandFailure('the dashboard is not built. Run `npm start` once, or build the workspace.')
  return dirname(page)
}
