import type { FindReport } from '@unspin/api'
import { extract } from '@unspin/core'
import { entryOf, find, MemoryStore } from '@unspin/library'
import { expect, test } from 'vitest'
import { foundLines } from '../../../src/report/found.ts'
import { fakeClient } from '../../helpers/fake-client.ts'
import { openSession } from '../../helpers/session.tsx'

const paragraphs = {
  pier: `The old pier at Sandmouth will be taken down before Easter, the borough decided on Tuesday after divers had found that nine of its forty piles no longer reach the sea bed.`,
  school: `Pupils of the grammar school in Elm Road may keep bees on its roof from next summer. The caretaker, who had asked for a fence, will be given a veil and a pair of gloves instead.`,
  own: `Nobody had told the mayor of either, he said when we met him by the fountain, and he was in no mood to be told of anything else before lunch.`,
}
const asked = Object.values(paragraphs).join('\n\n')

async function foundAmong(copies: number): Promise<FindReport> {
  const store = new MemoryStore()
  const piers = Array.from({ length: copies }, (_, i) => entryOf(extract(`${paragraphs.pier} Outlet ${i} has it too.`), { id: `pier-${i}` })) // prettier-ignore
  await store.put([...piers, entryOf(extract(paragraphs.school), { id: 'school' })])
  const article = extract(asked)
  return { article, ...(await find(store, article, { milliseconds: Infinity })) }
}

function openCopies(answers: readonly FindReport[]) {
  const limits: unknown[] = []
  const query = async ({ limit }: { limit: number }) => answers[limits.push(limit) - 1]
  const session = openSession({
    services: { client: fakeClient({ find: { query } }) },
    start: { screen: 'copies', article: { wanted: { id: 'asked' }, name: 'asked' } },
  })
  return { ...session, limits }
}

const words = (screen: string): string => screen.replaceAll(/\s+/g, ' ')

test('what the copies make together is told above them', async () => {
  const found = await foundAmong(2)
  const session = openCopies([found])
  const screen = words(await session.shows('3 copies'))
  expect(screen).toMatch(/\d+ % of A stands in the 3 copies together; \d+ % is its own\. \d+ % stands in “.+”, \d+ % more in “.+”\./) // prettier-ignore
  expect(screen).not.toContain('at least')
  expect(screen).not.toContain('m more')
})

test('where copies were still coming, they are at least so many, and it is looked further when asked', async () => {
  const [first, further] = [await foundAmong(2), await foundAmong(11)]
  const session = openCopies([{ ...first, more: true }, further])
  await session.shows('At least 3 copies; m looks for more')
  session.press('m')
  expect(words(await session.shows('12 copies'))).not.toContain('looks for more')
  expect(session.limits).toEqual([100, 1000])
})

test('copies that were counted and are not listed are told of', async () => {
  const found = await foundAmong(11)
  const session = openCopies([{ ...found, matches: found.matches.slice(0, 5) }, found])
  await session.shows('12 copies; the nearest 5 are listed; m looks for more')
  session.press('m')
  await session.shows(/12 copies(?!; the)/)
})

test('what is too short is not told to be no copy, nor how sure that is, nor which is the original', async () => {
  const store = new MemoryStore()
  await store.put([entryOf(extract('The ferry to Ostness sails on Wednesday.'), { id: 'notice' })])
  const article = extract('The ferry to Ostness sails on Tuesday.')
  const found: FindReport = { article, ...(await find(store, article, { milliseconds: Infinity })) }
  const session = openCopies([found])
  await session.shows('Too few words to tell; 1 too short to tell (u)')
  session.press('u')
  const screen = words(await session.shows('too-short'))
  expect(screen).toMatch(/too-short \d+ % \d+ % The ferry to Ostness/)
  expect(screen).toContain('• Too few words to tell whether one was made from the other.')

  const terminal = { width: 100, palette: null, unicode: true }
  const lines = foundLines('ferry.txt', found, { all: true, limit: 10 }, terminal).join('\n')
  expect(lines).toMatch(/^TOO FEW WORDS of A/)
  expect(lines).not.toMatch(/confidence|came first/i)
})
