import { expect, test } from 'vitest'
import { SeenIds } from '../../../../src/sources/formats/records/ids.ts'

const source = (id?: string) => ({
  ...(id !== undefined && { id }),
  name: 'a',
  place: `a#${id}`,
  text: 'a',
  metadata: {},
  notes: [],
})

test('of very many ids each second one is found, and no first one', () => {
  const seen = new SeenIds()
  for (let id = 0; id < 20_000; id++) seen.refuseSecond(source(String(id)))

  for (let id = 0; id < 20_000; id += 997)
    expect(() => seen.refuseSecond(source(String(id)))).toThrow(`a#${id} is there a second time`)
})

test('articles without ids are all different', () => {
  const seen = new SeenIds()

  expect(() => [source(), source()].forEach((each) => seen.refuseSecond(each))).not.toThrow()
})
