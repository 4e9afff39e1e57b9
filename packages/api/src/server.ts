import { createServer } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import type { OnFailure } from './errors.ts'
import { apiHandler } from './http/api.ts'
import type { BodyLimits } from './http/bodies.ts'
import { Door } from './http/door.ts'
import { fileHandler } from './http/files.ts'
import { bareHost } from './http/host.ts'
import { listen, ServerError } from './http/listen.ts'
import { trpcPath } from './http/paths.ts'
import { isLoopback, refusalOfHost, securityHeaders } from './http/security.ts'
import { Keys } from './keys/keys.ts'
import { type Library, noLibrary } from './library/library.ts'

export { ServerError } from './http/listen.ts'

export interface ServerOptions {
  /** What calls work with; the caller's to close, after the server. Without it, calls that need one fail. */
  library?: Library
  /** The address to bind to: this machine alone unless told otherwise. */
  host?: string
  /** 4780 unless told otherwise; 0 takes any that is free. */
  port?: number
  /** The folder of the built web app. */
  webRoot?: string
  /** How much of calls is read and worked on at once. */
  bodies?: Partial<BodyLimits>
  /** Called with internal errors, which a client does not get to see. */
  onFailure?: OnFailure
}

export interface RunningServer {
  url: string
  /** Whether calls need a key: where others than this machine can reach the server. */
  asksForKey: boolean
  /** The first key, made just now as there was none; it cannot be told again. */
  firstKey: string | null
  /** Ends what is open, subscriptions too. */
  close(): Promise<void>
}

/**
 * Serves the router and the web app.
 * @throws {ServerError} when it cannot listen there, or is to be reached by others and has no
 *   library to keep their keys in.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { library = noLibrary(), port = 4780, webRoot, bodies, onFailure = console.error } = options
  const host = bareHost(options.host ?? '127.0.0.1')
  const keys = isLoopback(host) ? null : keysOf(library)
  const door = keys && new Door(keys, onFailure)
  const answerCall = apiHandler(library, door, onFailure, bodies)
  const answerFile = fileHandler(webRoot)
  const server = createServer((request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value)
    const refusal = refusalOfHost(request, host)
    if (refusal) answerPlainly(response, 403, refusal)
    else if (isCall(request.url)) answerCall(request, response)
    else
      answerFile(request, response).catch((error: unknown) => {
        onFailure(error)
        answerPlainly(response, 500, 'Something failed inside Unspin.')
      })
  })
  const url = await listen(server, host, port)
  if (door) server.once('close', door.watch())
  try {
    // Only now, so that no key is made that nobody gets to see.
    return { url, asksForKey: keys !== null, firstKey: keys && firstOf(keys), close: () => close(server) }
  } catch (error) {
    await close(server)
    throw error
  }
}

function keysOf({ folder }: Library): Keys {
  if (folder !== null) return new Keys(folder)
  throw new ServerError(
    'A server that others can reach asks for keys, and a library keeps them. Give it one.',
  )
}

function firstOf(keys: Keys): string | null {
  return keys.list().length === 0 ? keys.create('first').key : null
}

function isCall(url = '/'): boolean {
  return url === trpcPath || url.startsWith(`${trpcPath}/`) || url.startsWith(`${trpcPath}?`)
}

function answerPlainly(response: ServerResponse, status: number, line: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${line}\n`)
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
}
