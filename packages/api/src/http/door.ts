import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OnFailure } from '../errors.ts'
import type { Keys } from '../keys/keys.ts'

/** Where calls need a key: lets in who has one, and ends what is open once its key is revoked. */
export class Door {
  readonly #keys: Keys
  readonly #onFailure: OnFailure
  /** What is being answered, with the key that it was asked for by. */
  readonly #inside = new Map<ServerResponse, string>()

  constructor(keys: Keys, onFailure: OnFailure) {
    this.#keys = keys
    this.#onFailure = onFailure
  }

  /** Why a call is refused; null once it is let in. */
  enter(request: IncomingMessage, response: ServerResponse): string | null {
    const key = keyOf(request)
    if (key === null)
      return 'This server asks for a key. Open the address that `unspin serve` printed, or send the key as `Authorization: Bearer KEY`.'
    if (!this.#keys.accept(key))
      return 'This key is not known here. It may have been revoked: ask for another.'
    this.#inside.set(response, key)
    response.once('close', () => this.#inside.delete(response))
    return null
  }

  /** Looks after those inside until the returned function is called. */
  watch(): () => void {
    return this.#keys.watch(() => this.#showOut())
  }

  #showOut(): void {
    for (const [response, key] of this.#inside) if (!this.#isStillKnown(key)) response.destroy()
  }

  /** A list of keys that cannot be read lets nobody stay, as it lets nobody in. */
  #isStillKnown(key: string): boolean {
    try {
      return this.#keys.accept(key)
    } catch (error) {
      this.#onFailure(error)
      return false
    }
  }
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
