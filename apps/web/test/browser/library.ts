import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createLocalClient, Library, startServer } from '@unspin/api'

/** The folder of a dozen articles: four stories with some of their copies. */
export const samples = fileURLToPath(new URL('../fixtures/articles', import.meta.url))

export interface ServedLibrary {
  url: string
  /** Made for a server that others can reach; null for one of this machine alone. */
  key: string | null
  /** To look behind what the page shows, and to change it. */
  client: Client
  /** Ends the server as if its machine had gone; the library stays. */
  goAway(): Promise<void>
  /** Serves again at the same address. */
  comeBack(): Promise<void>
  close(): Promise<void>
}

interface Options {
  webRoot: string
  /** What the library holds: files and folders, compared with one another. */
  places?: string[]
  /** This machine alone unless told otherwise. */
  host?: string
}

/** A real server over a library of its own in a temporary folder. */
export async function serveLibrary({
  webRoot,
  places = [],
  host = '127.0.0.1',
}: Options): Promise<ServedLibrary> {
  const folder = await mkdtemp(join(tmpdir(), 'unspin-dashboard-'))
  const library = new Library({ folder })
  const client = createLocalClient({ library })
  if (places.length > 0) await fill(client, places)
  const start = (port: number) => startServer({ library, host, port, webRoot })
  let server = await start(0)
  const { url, firstKey: key } = server
  const goAway = () => server.close()
  return {
    url,
    key,
    client,
    goAway,
    comeBack: async () => {
      server = await start(Number(new URL(url).port))
    },
    close: async () => {
      await goAway()
      await library.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function fill(client: Client, places: string[]): Promise<void> {
  await ended((handlers) => client.library.add.subscribe({ places }, handlers))
  await ended((handlers) => client.families.link.subscribe(undefined, handlers))
}

/** Waits for a subscription to end. */
export function ended(
  subscribe: (handlers: { onComplete: () => void; onError: (error: unknown) => void }) => unknown,
): Promise<void> {
  return new Promise((resolve, reject) => {
    subscribe({ onComplete: resolve, onError: reject })
  })
}
