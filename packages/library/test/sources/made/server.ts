import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A server on this machine, gone after the test; gives its address without a slash at the end. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

type Answer =
  | string
  | Uint8Array
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }

/** A server that gives these pages. */
export const servePages = (pages: Readonly<Record<string, Answer>>): Promise<string> =>
  serve((request, response) => {
    const given = pages[request.url ?? '']
    const {
      status = 200,
      headers = {},
      body = '',
    } = given === undefined
      ? { status: 404 }
      : typeof given === 'string' || given instanceof Uint8Array
        ? { body: given }
        : given
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)
  })
