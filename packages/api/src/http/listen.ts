import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writtenHost } from './host.ts'

/** A server that cannot start. The message is one clear line that says what to do. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

/** Binds `server` and tells its address for a browser. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    server.listen({ host, port })
    await once(server, 'listening')
  } catch (error) {
    throw new ServerError(problemOf(error as NodeJS.ErrnoException, host, port), { cause: error })
  }
  return `http://${nameOf(host)}:${(server.address() as AddressInfo).port}`
}

function problemOf({ code }: NodeJS.ErrnoException, given: string, port: number): string {
  const host = writtenHost(given)
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use on ${host}. Stop what uses it, or choose another port (0 takes any that is free).`
    case 'EACCES':
      return `Port ${port} needs special rights. Choose one of 1024 or more.`
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EAI_AGAIN':
    case 'EINVAL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine. Choose one that is, such as 127.0.0.1.`
    case 'ERR_SOCKET_BAD_PORT':
      return `${port} is not a port. Choose one of 0 to 65535.`
    default:
      return `Cannot listen on ${host}, port ${port} (${code}). Choose another address or port.`
  }
}

/** What to write for a host in an address; one that stands for every address is reached as this machine. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return writtenHost(host)
}
