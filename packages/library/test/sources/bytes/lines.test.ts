import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../../src/sources/bytes/lines.ts'
import { allOf, inPieces } from '../made/chunks.ts'

test('lines are the same wherever the chunks are cut', async () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '\n', '\r\n', 'word'), { maxLength: 30 })
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (given, size) => {
      const lines = await allOf(linesOf(inPieces(given, size), 100))
      const expected = given.split(/\r?\n/)
      if (expected.at(-1) === '') expected.pop()

      expect(lines.map(({ bytes }) => bytes && Buffer.from(bytes).toString())).toEqual(expected)
      expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1))
    }),
  )
})

test('a line of 1 GB is passed over without being held', async () => {
  const piece = Buffer.alloc(2 ** 20, 'a')
  const chunks = async function* () {
    for (let count = 0; count < 1024; count++) yield piece
    yield Buffer.from('\nnext')
  }
  const before = process.memoryUsage().rss
  const lines = await allOf(linesOf(chunks(), 24_000_000))

  expect(lines.map(({ bytes }) => bytes && Buffer.from(bytes).toString())).toEqual([null, 'next'])
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20)
})
