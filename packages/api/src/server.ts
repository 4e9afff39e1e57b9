import { createServer } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import type { OnFailure } from './errors.ts'
import { apiHandler } from './http/api.ts'
import { fileHandler } from './http/files.ts'
import { listen } from './http/listen.ts'
import { trpcPath } from './http/paths.ts'
import { refusalOfHost, securityHeaders } from './http/security.ts'
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
  /** Told of what fails inside, which a client does not get to see. */
  onFailure?: OnFailure
}

export interface RunningServer {
  url: string
  /** Ends what is open, subscriptions too. */
  close(): Promise<void>
}

/**
 * Serves the router and the web app.
 * @throws {ServerError} when it cannot listen there.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const {
    library = noLibrary(),
    host = '127.0.0.1',
    port = 4780,
    webRoot,
    onFailure = console.error,
  } = options
  const answerCall = apiHandler(library, onFailure)
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
  return { url, close: () => close(server) }
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
