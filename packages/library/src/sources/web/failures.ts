import { SourceError } from '../errors.ts'
import type { Clock } from './clock.ts'

/** What can be told of an error of the network, and what a person can do. */
const problems: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'cannot be found: no server has this name. Check the address.'],
  [
    'EAI_AGAIN',
    'cannot be found: the name server does not answer. Check the connection, or try again later.',
  ],
  ['ECONNREFUSED', 'refuses connections. Check the address, or try again later.'],
  ['ECONNRESET', 'broke off. Try again later.'],
  ['ECONNABORTED', 'broke off. Try again later.'],
  ['EPIPE', 'broke off. Try again later.'],
  ['ENETUNREACH', 'cannot be reached. Check the connection.'],
  ['EHOSTUNREACH', 'cannot be reached. Check the connection.'],
  ['ETIMEDOUT', 'does not answer. Try again later.'],
  ['ERR_UNESCAPED_CHARACTERS', 'is no sound address. Check it.'],
])

const certificate = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/

/** An error of the network in words of one line. */
export function networkProblem(error: unknown, address: string, clock: Clock): Error {
  if (error instanceof SourceError) return error
  if (clock.ranOut) {
    const seconds = (clock.milliseconds / 1000).toLocaleString('en-US')
    return new SourceError(
      address,
      `took longer than ${seconds} s. Try again later, or save the page and give the file.`,
      {
        cause: error,
      },
    )
  }
  const code = codeOf(error)
  return new SourceError(address, problems.get(code) ?? otherProblem(code), { cause: error })
}

function otherProblem(code: string): string {
  if (certificate.test(code))
    return `has a certificate that cannot be trusted (${code}). Save the page and give the file.`
  if (code.startsWith('HPE_')) return 'gives no sound HTTP answer. Check the address.'
  return `cannot be fetched${code && ` (${code})`}. Check the address, or try again later.`
}

/** Of attempts at several addresses, the last one's. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors.at(-1))
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
