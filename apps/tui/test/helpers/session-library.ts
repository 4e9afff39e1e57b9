import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalClient, type Client, Library } from '@unspin/api'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import { temporaryFolder } from './folder.ts'

export type Story = Parameters<Client['jobs']['add']['mutate']>[0]['articles'] extends (infer T)[] | undefined
  ? T
  : never

/** The libraries that tests begin with, by their stories. */
const filled = new Map<string, Promise<string>>()

/**
 * A library of its own with these stories, compared with one another, and a client of
 * it. They are added once for all files of tests.
 */
export async function libraryWith(stories: Story[]): Promise<{ client: Client; folder: string }> {
  const key = JSON.stringify(stories)
  filled.set(key, filled.get(key) ?? fill(stories))
  const folder = join(temporaryFolder(), 'library')
  cpSync((await filled.get(key))!, folder, { recursive: true })
  const library = new Library({ folder })
  onTestFinished(() => library.close())
  return { client: createLocalClient({ library }), folder }
}

async function fill(stories: Story[]): Promise<string> {
  const folder = mkdtempSync(join(inject('sharedFolder'), 'library-'))
  const library = new Library({ folder })
  await addTo(createLocalClient({ library }), stories)
  await library.close()
  return folder
}

/** The same for all tests of a file, who must not change it. */
export function sharedLibrary(stories: Story[]): () => Client {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-'))
  const library = new Library({ folder: join(folder, 'library') })
  const client = createLocalClient({ library })
  beforeAll(() => addTo(client, stories))
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
