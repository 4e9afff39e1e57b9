import { describe, expect, test } from 'vitest'
import { copiesOf, stories } from './stories.ts'
import { ended, places, workplace } from './workplace.ts'

describe.each(places)('%s', (where) => {
  test('the overview tells what the library holds; without one, that there is none', async () => {
    const { connect, library } = await workplace()
    const client = connect[where]()
    expect(await client.library.overview.query()).toMatchObject({
      folder: library.folder,
      statistics: null,
      outlets: [],
      waiting: 0,
      fileBytes: 0,
    })

    await ended(client, await client.jobs.add.mutate({ articles: stories }))
    const overview = await client.library.overview.query()
    expect(overview).toMatchObject({
      folder: library.folder,
      statistics: { articles: 2 },
      outlets: [{ name: 'The Marsh', articles: 1 }],
      languages: [{ lang: 'en', articles: 2 }],
      additions: [{ day: new Date().toISOString().slice(0, 10), articles: 2 }],
      published: [],
      waiting: 0,
    })
    expect(overview.fileBytes).toBeGreaterThan(8192)
    expect(overview.schemaVersion).toBeGreaterThan(0)
  })

  test('a list of articles tells how many copies each has, and goes by it', async () => {
    const client = (await workplace()).connect[where]()
    const articles = [...stories, { id: 'theirs', place: null, ...copiesOf.flood }]
    await ended(client, await client.jobs.add.mutate({ articles }))

    const page = await client.articles.page.query({ sort: 'copies' })
    expect(page.articles.map(({ id, copies }) => [id, copies])).toEqual([
      ['theirs', 1],
      ['flood', 1],
      ['herons', 0],
    ])
    const copied = await client.articles.page.query({ copied: true })
    expect(copied).toMatchObject({ total: 2, articles: [{ id: 'theirs' }, { id: 'flood' }] })
  })
})
