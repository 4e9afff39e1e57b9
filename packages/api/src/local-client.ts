import { createTRPCClient, localLink, splitLink } from '@trpc/client'
import { failuresTo } from './errors.ts'
import type { OnFailure } from './errors.ts'
import { type Library, noLibrary } from './library/library.ts'
import { localEvents } from './local-events.ts'
import type { Client } from './remote-client.ts'
import { appRouter } from './router.ts'
import type { AppRouter } from './router.ts'
import type { Context } from './trpc.ts'

export interface LocalOptions {
  /** What calls work with; the caller's to close. Without it, calls that need one fail. */
  library?: Library
  /** Called with internal errors; the caller gets a message of each too. */
  onFailure?: OnFailure
}

/** Calls the router in this process. */
export function createLocalClient({
  library = noLibrary(),
  onFailure = () => {},
}: LocalOptions = {}): Client {
  const createContext = async (): Promise<Context> => ({ local: true, library, onFailure })
  const options = { router: appRouter, createContext, onError: failuresTo(onFailure) }
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: localEvents(options),
        false: localLink(options),
      }),
    ],
  })
}
