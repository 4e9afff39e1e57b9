import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementsOf } from '../../../../src/sources/formats/records/json-elements.ts'
import { allOf, inPieces } from '../../made/chunks.ts'

test('the elements of an array are those of JSON.parse, wherever the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue(), { minLength: 1 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 2 }),
      async (values, size, indent) => {
        const elements = await allOf(elementsOf(inPieces(JSON.stringify(values, null, indent), size), 1e6))

        expect(elements.map((element) => JSON.parse(Buffer.from(element ?? []).toString()))).toEqual(
          JSON.parse(JSON.stringify(values)),
        )
      },
    ),
  )
})

test('an element over the limit is passed over', async () => {
  const elements = await allOf(elementsOf(inPieces(JSON.stringify(['a'.repeat(100), 'b']), 10), 50))

  expect(elements.map((element) => element?.toString() ?? null)).toEqual([null, '"b"'])
})
