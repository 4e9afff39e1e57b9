import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stories } from './stories.ts'
import { ended, places, workplace } from './workplace.ts'

const secret = 'hunter2'
const address = `https://ann:${secret}@news.example/story`

/** Everything that is kept below a folder. */
const keptIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n')

describe.each(places)('%s', (where) => {
  test('a password in an address is refused before a job or its journal has it', async () => {
    const { connect, folder } = await workplace(where)
    const client = connect[where]()
    await ended(client, await client.jobs.add.mutate({ articles: stories }))
    for (const call of [
      client.jobs.add.mutate({ places: ['https://news.example/a', address] }),
      client.find.query({ asked: { address } }),
      client.comparisons.compare.query({ a: { address }, b: { name: 'b', text: 'It rained.' } }),
    ]) {
      const error = await call.catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({
        data: { code: 'BAD_REQUEST' },
        message: expect.stringMatching(/a name or a password/u),
      })
      expect(JSON.stringify(error)).not.toContain(secret)
    }
    expect(await client.jobs.list.query()).toHaveLength(1)
    expect(keptIn(folder)).not.toContain(secret)
  })

  test('an article is kept without the password of where it is from, whatever of it tells that', async () => {
    const { connect, folder } = await workplace(where)
    const client = connect[where]()
    const text = stories[0]!.text
    const articles = [
      { name: address, place: address, text },
      { id: address, name: 'b', place: null, text },
    ]
    await ended(client, await client.jobs.add.mutate({ articles, title: address }))
    const { articles: listed } = await client.articles.page.query({})
    expect(listed.map(({ source }) => source).sort()).toEqual(['https://news.example/story', null])
    expect(listed.map(({ id }) => id)).toContain('https://news.example/story')
    expect(JSON.stringify([listed, await client.jobs.list.query()])).not.toContain(secret)
    expect(keptIn(folder)).not.toContain(secret)
  })
})
