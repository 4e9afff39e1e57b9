import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lexiconFrom } from '../src/index.ts'
import { readSections } from '../src/read.ts'

const file = new URL('../data/english.bin', import.meta.url)
const bytes = new Uint8Array(readFileSync(file))
const lexicon = lexiconFrom(bytes)
const { counts, sections } = readSections(bytes)
const words = Array.from({ length: counts.words }, (_, word) =>
  String.fromCharCode(...sections.letters.subarray(sections.wordStarts[word], sections.wordStarts[word + 1])),
)

test('the file is the one whose checksum is recorded', () => {
  const recorded = readFileSync(new URL('../data/SHA256SUMS', import.meta.url), 'utf8')
  expect(recorded).toBe(`${createHash('sha256').update(bytes).digest('hex')}  english.bin\n`)
})

test('every word is found at its own rank', () => {
  expect(words.filter((word, rank) => lexicon.rank(lexicon.entry(word)) !== rank)).toEqual([])
  expect(new Set(words).size).toBe(counts.words)
})

test('frequent words rank before rare ones', () => {
  expect(lexicon.rank(lexicon.entry('the'))).toBe(0)
  expect(lexicon.rank(lexicon.entry('said'))).toBeLessThan(lexicon.rank(lexicon.entry('hospital')))
  expect(lexicon.rank(lexicon.entry('hospital'))).toBeLessThan(lexicon.rank(lexicon.entry('infirmary')))
})

test('every vector has unit length in signed bytes, within rounding', () => {
  const lengths = words.map((word) => Math.hypot(...lexicon.vector(lexicon.entry(word))!))
  expect(Math.min(...lengths)).toBeGreaterThan(122)
  expect(Math.max(...lengths)).toBeLessThan(132)
})

test('works from an ArrayBuffer, and from bytes anywhere in a larger one', () => {
  const larger = new Uint8Array(bytes.length + 3)
  larger.set(bytes, 3)
  for (const handed of [bytes.slice().buffer, larger.subarray(3)])
    expect(lexiconFrom(handed).entry('hospital')).toBe(lexicon.rank(lexicon.entry('hospital')))
})
