import { createLocalClient, type Client, Library } from '@unspin/api'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
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
  const { id } = await client.jobs.add.mutate({ articles: stories })
  await new Promise<void>((resolve, reject) => {
    client.jobs.watch.subscribe(undefined, {
      onData: ({ job }) => job.id === id && job.ended && resolve(),
      onError: reject,
    })
  })
  return { client, folder }
}
