import { expect, test } from 'vitest'
import { copiesOf, stories } from './stories.ts'
import { everyEvent } from './subscriptions.ts'
import { ended, places, workplace } from './workplace.ts'

test.each(places)('%s many pairs may be of articles of the library', async (where) => {
  const client = (await workplace()).connect[where]()
  await ended(client, await client.jobs.add.mutate({ articles: stories }))
  const pairs = [
    { id: 'copy', a: copiesOf.flood, b: { id: 'flood' } },
    { id: 'missing', a: { id: 'flood' }, b: { id: 'none' } },
    { id: 'private', a: { id: 'flood' }, b: { address: 'http://127.0.0.1/' } },
    { id: 'others', a: { id: 'flood' }, b: { id: 'herons' } },
  ]
  const events = (await everyEvent(client, { pairs })).map(({ event }) => event)

  expect(events.filter(({ type }) => type !== 'progress')).toMatchObject([
    { id: 'copy', report: { comparison: { verdict: { label: 'edited' } } } },
    { id: 'missing', message: 'The library has no article none.' },
    { id: 'private', message: expect.stringContaining('leads into a private network') },
    { id: 'others', report: { comparison: { verdict: { label: 'unrelated' } } } },
  ])
})
