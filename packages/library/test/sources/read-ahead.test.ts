import { expect, test } from 'vitest'
import { readAhead } from '../../src/sources/read-ahead.ts'
import { allOf } from './made/chunks.ts'

async function* upTo(count: number) {
  for (let place = 0; place < count; place++) yield place
}

async function* failingAtTwo(place: number) {
  if (place === 2) throw new Error('two')
  yield place
}

test('streams come in order, each whole, though the next ones have begun', async () => {
  const log: string[] = []
  const streamOf = async function* (place: number) {
    log.push(`begin ${place}`)
    // The first is the slowest.
    await new Promise((resolve) => setTimeout(resolve, 20 - place * 5))
    yield `${place}a`
    log.push(`go on with ${place}`)
    yield `${place}b`
  }

  expect(await allOf(readAhead(upTo(4), streamOf, () => true, 3))).toEqual([
    '0a',
    '0b',
    '1a',
    '1b',
    '2a',
    '2b',
    '3a',
    '3b',
  ])
  expect(log.slice(0, 4)).toEqual(['begin 0', 'begin 1', 'begin 2', 'go on with 0'])
})

test('one that is not to begin before its turn does not', async () => {
  const begun: number[] = []
  const streamOf = async function* (place: number) {
    begun.push(place)
    yield place
  }
  for await (const _ of readAhead(upTo(4), streamOf, (place) => place !== 1, 4)) {
    expect(begun).toEqual([0, 2, 3])
    break
  }
})

test('a reader who leaves closes all that have begun', async () => {
  const closed: number[] = []
  const streamOf = async function* (place: number) {
    try {
      yield place
    } finally {
      closed.push(place)
    }
  }
  for await (const _ of readAhead(upTo(9), streamOf, () => true, 3)) break

  expect(closed.sort()).toEqual([0, 1, 2])
})

test('a failure comes in its turn', async () => {
  const seen: number[] = []
  const reading = async () => {
    for await (const place of readAhead(upTo(9), failingAtTwo, () => true, 4)) seen.push(place)
  }

  await expect(reading()).rejects.toThrow('two')
  expect(seen).toEqual([0, 1])
})
