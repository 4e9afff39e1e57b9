import type { Quotation } from '@unspin/core'
import { expect, test } from 'vitest'
import { webAddress } from '../../../src/views/article/article.ts'
import { bySpeaker, byType, removalReason } from '../../../src/api/reading.ts'
import { formatPlace, parsePlace } from '../../../src/routing/place.ts'

const quotation = (start: number, name: string | null): Quotation => ({
  start,
  end: start + 5,
  text: 'words',
  speaker: name === null ? null : { name, mention: [0, 1] },
})

test('quotations stand under their speakers, the unnamed last', () => {
  const quotes = [
    quotation(0, null),
    quotation(10, 'Ada Finch'),
    quotation(20, 'Bo Marsh'),
    quotation(30, 'Ada Finch'),
  ]
  expect(
    bySpeaker({ quotes }).map(({ title, items }) => [title, ...items.map(({ start }) => start)]),
  ).toEqual([
    ['Ada Finch', 10, 30],
    ['Bo Marsh', 20],
    [null, 0],
  ])
})

test('names stand under what they name, the most frequent first', () => {
  const names = [
    { name: 'Ohio', type: 'place', mentions: [[0, 4]] },
    { name: 'Bo', type: 'person', mentions: [[9, 11]] },
    {
      name: 'Ada',
      type: 'person',
      mentions: [
        [20, 23],
        [30, 33],
      ],
    },
  ] as const
  expect(
    byType({ names: structuredClone(names) as never }).map(({ title, items }) => [
      title,
      ...items.map(({ name }) => name),
    ]),
  ).toEqual([
    ['People', 'Ada', 'Bo'],
    ['Places', 'Ohio'],
  ])
})

test('places are told in addresses', () => {
  expect(parsePlace(formatPlace([12, 40]))).toEqual([12, 40])
  for (const written of [undefined, '', '5', '5-5', '9-3', '-1-4', '1-9999999999', 'a-b'])
    expect(parsePlace(written)).toBeNull()
})

test('only what is on the web becomes a link', () => {
  expect(webAddress('https://example.org/a?b')).toBe('https://example.org/a?b')
  for (const source of [
    null,
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/home/a.txt',
    'C:\\a.txt',
  ])
    expect(webAddress(source)).toBeNull()
})

test('a removal gives its reason in plain words', () => {
  expect(
    removalReason({ kind: 'advertisement', start: 0, end: 1, rule: 'begins with “Advertisement”' }),
  ).toBe('Set apart as advert: begins with “Advertisement”.')
})
