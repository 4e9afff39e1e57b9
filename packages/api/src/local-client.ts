import { createTRPCClient, localLink } from '@trpc/client'
import { failuresTo } from './errors.ts'
import type { OnFailure } from './errors.ts'
import type { Client } from './remote-client.ts'
import { appRouter } from './router.ts'
import type { AppRouter } from './router.ts'
import type { Context } from './trpc.ts'

export interface LocalOptions {
  /** Told of what fails inside, which reaches the caller as a message too. */
  onFailure?: OnFailure
}

/** Calls the router in this process. */
export function createLocalClient({ onFailure = () => {} }: LocalOptions = {}): Client {
  const createContext = async (): Promise<Context> => ({ local: true, onFailure })
  return createTRPCClient<AppRouter>({
    links: [localLink({ router: appRouter, createContext, onError: failuresTo(onFailure) })],
  })
}
