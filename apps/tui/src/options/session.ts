import { isWebAddress, readAddress } from '@unspin/library/addresses'
import { InvalidArgumentError, Option } from 'commander'
import type { LibraryOption } from './library.ts'

/** Options of the session, which is what runs without a command. */
export interface SessionOptions extends LibraryOption {
  server?: string
}

export const serverOption = (): Option =>
  new Option(
    '--server <address>',
    'work on the library of a server, by the address that `unspin serve` prints',
  ).argParser(parseServer)

/** The address with the key behind it, where the server asks for one. */
export function parseServer(address: string): string {
  if (isWebAddress(address) && readAddress(address).url) return address
  throw new InvalidArgumentError(
    'Give an address that begins with http:// or https://, as `unspin serve` prints it, without a name or a password.',
  )
}
