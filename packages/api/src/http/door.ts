import type { IncomingMessage } from 'node:http'
import type { Keys } from '../keys/keys.ts'

/** Why a call is refused where calls need a key, if it is. */
export function refusalOfKey(request: IncomingMessage, keys: Keys): string | null {
  const key = keyOf(request)
  if (key === null)
    return 'This server asks for a key. Open the address that `unspin serve` printed, or send the key as `Authorization: Bearer KEY`.'
  if (!keys.accept(key)) return 'This key is not known here. It may have been revoked: ask for another.'
  return null
}

function keyOf({ headers, url = '' }: IncomingMessage): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? keyInParams(url)
}

/** Where a subscription cannot send a header, tRPC's `connectionParams` travel in the address. */
function keyInParams(url: string): string | null {
  const params = new URLSearchParams(url.split('?')[1] ?? '').get('connectionParams')
  if (params === null) return null
  try {
    const { key } = JSON.parse(params) as { key?: unknown }
    return typeof key === 'string' ? key : null
  } catch {
    return null
  }
}
