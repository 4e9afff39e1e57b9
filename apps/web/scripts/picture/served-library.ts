import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mock } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Client, createLocalClient, Library, startServer } from '@unspin/api'
import { ended } from '../../test/browser/library.ts'
import { publishedStories } from './stories.ts'

/** When articles were first added, in every run: the days stand in the pictures. */
const begun = Date.parse('2025-03-24T09:30:00Z')
const aDay = 24 * 60 * 60 * 1000

/** Lets a real server over a library of the stories be looked at, then leaves nothing of it behind. */
export async function withServedLibrary(look: (url: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'unspin-picture-'))
  const library = new Library({ folder })
  try {
    await addStories(createLocalClient({ library }))
    const webRoot = fileURLToPath(new URL('../../dist', import.meta.url))
    const server = await startServer({ library, port: 0, webRoot })
    await look(server.url).finally(() => server.close())
  } finally {
    await library.close()
    await rm(folder, { recursive: true })
  }
}

/** A family a day. */
async function addStories({ library, families }: Client): Promise<void> {
  const ofEach = Map.groupBy(publishedStories(), ({ id }) => dirname(id))
  mock.timers.enable({ apis: ['Date'] })
  for (const [day, articles] of [...ofEach.values()].entries()) {
    mock.timers.setTime(begun + day * aDay)
    await ended((handlers) => library.add.subscribe({ articles }, handlers))
  }
  await ended((handlers) => families.link.subscribe(undefined, handlers))
  mock.timers.reset()
}
