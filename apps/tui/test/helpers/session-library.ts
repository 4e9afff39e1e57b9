import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalClient, type Client, Library } from '@unspin/api'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { temporaryFolder } from './folder.ts'

export type Story = Parameters<Client['jobs']['add']['mutate']>[0]['articles'] extends (infer T)[] | undefined
  ? T
  : never

/** A library of its own with these stories, compared with one another, and a client of it. */
export async function libraryWith(stories: Story[]): Promise<{ client: Client; folder: string }> {
  const folder = join(temporaryFolder(), 'library')
  const library = new Library({ folder })
  onTestFinished(() => library.close())
  const client = createLocalClient({ library })
  await addTo(client, stories)
  return { client, folder }
}

/** The same for all tests of a file, who must not change it. */
export function sharedLibrary(stories: Story[]): () => Client {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-'))
  const library = new Library({ folder: join(folder, 'library') })
  const client = createLocalClient({ library })
  beforeAll(() => addTo(client, stories), 60_000)
  afterAll(async () => {
    await library.close()
    rmSync(folder, { recursive: true })
  })
  return () => client
}

export async function addTo(client: Client, stories: Story[]): Promise<void> {
  const { id } = await client.jobs.add.mutate({ articles: stories })
  await new Promise<void>((resolve, reject) => {
    client.jobs.watch.subscribe(undefined, {
      onData: ({ job }) => job.id === id && job.ended && resolve(),
      onError: reject,
    })
  })
}
