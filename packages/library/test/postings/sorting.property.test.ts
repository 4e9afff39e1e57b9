import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader, ByteWriter } from '../../src/postings/bytes.ts'
import { sortedPostings } from '../../src/postings/sorting.ts'

const key = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }))

test('postings are sorted by key, and those of a key by article', () => {
  fc.assert(
    fc.property(fc.array(fc.array(key, { maxLength: 20 }), { maxLength: 30 }), (keysOf) => {
      const expected = keysOf.flatMap((keys, article) => keys.map((of) => [of, article] as const))
      expected.sort((one, other) => one[0] - other[0] || one[1] - other[1])

      const { keys, articles } = sortedPostings(keysOf.map((given) => Uint32Array.from(given)))

      expect([...keys].map((of, i) => [of, articles[i]])).toEqual(expected)
    }),
  )
})

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(key), (numbers) => {
      const writer = new ByteWriter()
      for (const number of numbers) writer.number(number)
      const reader = new ByteReader(writer.take())

      for (const number of numbers) expect(reader.number()).toBe(number)
      expect(reader.isAtEnd).toBe(true)
    }),
  )
})
