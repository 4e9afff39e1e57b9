import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headerBytes } from '../src/format.ts'
import { lexiconFrom } from '../src/index.ts'

const bytes = new Uint8Array(readFileSync(new URL('../data/english.bin', import.meta.url)))

function withNumber(place: number, value: number): Uint8Array {
  const copy = bytes.slice()
  new DataView(copy.buffer).setUint32(4 * place, value, true)
  return copy
}

test('anything but a lexicon file is told so', () => {
  const message = 'This is no lexicon file: hand in the bytes of a file such as english.bin.'
  expect(() => lexiconFrom(new Uint8Array(0))).toThrow(message)
  expect(() => lexiconFrom(new ArrayBuffer(8))).toThrow(message)
  expect(() => lexiconFrom(new TextEncoder().encode('<!doctype html>'.repeat(100)))).toThrow(message)
})

test('a file of another format is told from a damaged one', () => {
  expect(() => lexiconFrom(withNumber(1, 9))).toThrow(
    'This lexicon file has format 9 and not 1: take the one that came with this version.',
  )
})

test('a file cut off anywhere gives one clear line', () => {
  fc.assert(
    fc.property(fc.integer({ min: headerBytes, max: bytes.length - 1 }), (length) => {
      expect(() => lexiconFrom(bytes.subarray(0, length))).toThrow(
        `This lexicon file has ${length} bytes and not ${bytes.length}: fetch it again.`,
      )
    }),
    { numRuns: 20 },
  )
})

test('a header that contradicts itself gives one clear line', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: headerBytes / 4 - 1 }),
      fc.constantFrom(1, 0xffff_ff01),
      (place, value) => {
        expect(() => lexiconFrom(withNumber(place, value))).toThrow(
          /^This lexicon file is damaged \(section \w+\): fetch it again\.$/,
        )
      },
    ),
  )
})
