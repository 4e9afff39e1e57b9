import { Worker } from 'node:worker_threads'
import { createTRPCClient, splitLink } from '@trpc/client'
import { type AppRouter, type Client, createRemoteClient, type RemoteFetch } from '@unspin/api'
import { EventSource } from 'eventsource'
import type { LibraryPlace } from './place.ts'
import type { ThreadSetting } from './thread-link-messages.ts'
import { ThreadLink } from './thread-link.ts'

export interface Connection {
  client: Client
  isRemote: boolean
  /** What a person calls the place. */
  place: string
  close(): Promise<void>
}

/**
 * Calls that write, or that take longer the more articles there are: they would hold up calls that only read.
 */
const works = /^(?:jobs|uploads|families\.link|library\.(?:add|verify|compact|backup)|articles\.remove)\b/

export function connect(place: LibraryPlace): Connection {
  return 'server' in place ? connectTo(place.server) : open(place.folder)
}

/** Two threads with a library each: one that works on it, one that answers meanwhile. */
function open(folder: string): Connection {
  const working = linkToThread({ folder, isBackground: true })
  const answering = linkToThread({ folder, isBackground: false })
  const client = createTRPCClient<AppRouter>({
    links: [
      splitLink({ condition: ({ path }) => works.test(path), true: working.link, false: answering.link }),
    ],
  })
  const close = async () => void (await Promise.all([working.close(), answering.close()]))
  return { client, isRemote: false, place: folder, close }
}

function linkToThread(workerData: ThreadSetting): ThreadLink {
  const code = new URL(import.meta.resolve('unspin/trpc-thread'))
  return new ThreadLink(() => new Worker(code, { workerData }))
}

/** An address as `unspin serve` prints it: what stands behind `#key=` is the key. */
function connectTo(server: string): Connection {
  const { href, hash, origin } = new URL(server)
  const key = new URLSearchParams(hash.slice(1)).get('key')
  const client = createRemoteClient(href, { EventSource, fetch: fetchFrom(origin), ...(key && { key }) })
  return { client, isRemote: true, place: origin, close: async () => {} }
}

/** Node says of a server that is not there only that a fetch failed. */
const fetchFrom =
  (origin: string): RemoteFetch =>
  async (address, init) => {
    try {
      return await fetch(address, init as RequestInit)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      throw new Error(`${origin} does not answer. Check that the server runs, and its address.`, {
        cause: error,
      })
    }
  }
