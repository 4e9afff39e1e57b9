import type { ConnectionState } from './connection.svelte.ts'
import { type AccessKey, authorization } from './key.svelte.ts'

const unauthorized = 401

/**
 * How the connection to the server is, by a small question of its own: an event source that
 * was refused does not tell why.
 */
export async function lookAtServer(key: AccessKey): Promise<ConnectionState> {
  try {
    const { ok, status } = await fetch('/trpc/library.statistics', {
      headers: authorization(key),
      cache: 'no-store',
    })
    if (status === unauthorized) return 'locked'
    return ok ? 'open' : 'lost'
  } catch (error) {
    if (error instanceof TypeError) return 'lost' // what a browser throws when nobody answers
    throw error
  }
}
