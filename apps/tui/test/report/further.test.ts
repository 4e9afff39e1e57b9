import { extract } from '@unspin/core'
import { entryOf, find, MemoryStore } from '@unspin/library'
import { describe, expect, test } from 'vitest'
import { copiesInWords, furtherSentence } from '../../src/report/further.ts'
import { watchedLines } from '../../src/report/watched.ts'

describe('how many copies there are', () => {
  test.each([
    [{ copies: 1, more: false }, '1 copy'],
    [{ copies: 1400, more: false }, '1,400 copies'],
    [{ copies: 1, more: true }, 'at least 1 copy'],
    [{ copies: 120, more: true }, 'at least 120 copies'],
  ])('%o', (counted, words) => {
    expect(copiesInWords(counted)).toBe(words)
  })
})

describe('that there are more than are listed, and how to have them', () => {
  test.each([
    ['all are listed', { copies: 14, more: false }, 14, 100, null],
    ['fewer were asked for', { copies: 14, more: false }, 10, 10, 'There are 14 copies, the nearest 10 of them listed: --limit 14 lists all.'],
    ['the time was up', { copies: 60, more: true }, 60, 100, 'There are at least 60 copies, 60 of them listed: look further with --limit 1000.'],
    ['no more can be looked for', { copies: 990, more: true }, 990, 1000, 'There are at least 990 copies, 990 of them listed: 1,000 are the most that are compared, and the time for them is bounded.'],
  ] as const)('%s', (_, counted, listed, limit, sentence) => {
    expect(furtherSentence(counted, listed, limit)).toBe(sentence)
  }) // prettier-ignore
})

test('a new article that many have names the nearest, and how many there are', async () => {
  const text = 'The lanterns of Corvedale were lit again on Thursday after eleven years, and the square was full until the rain came at nine.' // prettier-ignore
  const store = new MemoryStore()
  await store.put(
    Array.from({ length: 5 }, (_, i) => entryOf(extract(`${text} Outlet ${i}.`), { id: `copy-${i}` })),
  )
  const { matches, copies } = await find(store, extract(text), { milliseconds: Infinity })
  const lines = (more: boolean) =>
    watchedLines({ place: 'https://news.example/1', title: null, published: null }, matches, { copies, more }, { width: 200, palette: null, unicode: true }).join('\n') // prettier-ignore
  expect(lines(false)).toContain('and 2 more: unspin find https://news.example/1')
  expect(lines(true)).toContain('and at least 2 more: unspin find')
})
