import { familyWith, linkArticles, MemoryStore } from '@unspin/library'
import { argumentOf } from '@unspin/library/reading'
import { expect, test } from 'vitest'
import { entry } from '../store/entries.ts'

const story = [
  'The ferry to the outer islands will not run again before the spring, the harbour master said on Friday, since the pier at Osk has sunk by the width of a hand.',
  'Divers found that the mud below its northern end has been washed away by the wake of larger ships, and that two of the piles hang free.',
  'Until then the mail goes by a fishing boat, twice a week if the wind allows it, and the school at Osk has moved its lessons to the parish hall.',
]

test('the original of a family is the first by instants, whatever days their zones call them', async () => {
  const store = new MemoryStore()
  const times = {
    newYork: '2026-03-14T23:30:00-05:00',
    london: '2026-03-15T02:00:00Z',
    tokyo: '2026-03-15T12:45:00+09:00',
  }
  await store.put(
    Object.entries(times).map(([id, publishedTime], i) =>
      entry([...story, `That was told to paper ${i}.`].join('\n\n'), {
        id,
        publisher: `Paper of ${id}`,
        published: publishedTime.slice(0, 10),
        publishedTime,
      }),
    ),
  )
  for await (const _ of linkArticles(store));

  const family = (await familyWith(store, 'newYork'))!
  expect(family.members.map(({ id, parent }) => [id, parent])).toEqual([
    ['london', null],
    ['tokyo', 'london'],
    ['newYork', 'london'],
  ])
  expect(argumentOf(family, (day) => day)).toEqual([
    '2 comparisons with other members tell that it is the original, none that it is a copy.',
    'It is the earliest by date: 2026-03-15, 02:00 UTC; the next is of 2026-03-15, 12:45 +09:00 (Paper of tokyo).',
  ])
})
