import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeLexicon } from '../build/lexicon.ts'
import { readSources } from '../build/sources.ts'
import { writeSections } from '../build/write.ts'
import { lexiconFrom } from '../src/index.ts'
import { writeSources } from './made-sources.ts'

const modules = mkdtempSync(join(tmpdir(), 'lexicon-'))
afterAll(() => rmSync(modules, { recursive: true }))

const words = writeSources(modules)
const build = (): Uint8Array => {
  const { counts, sections } = makeLexicon(readSources(modules))
  return writeSections(counts, sections)
}
const bytes = build()
const lexicon = lexiconFrom(bytes)

test('the same sources give the same bytes', () => {
  expect(build()).toEqual(bytes)
})

test('words keep their order; punctuation and figures are left out', () => {
  expect(words.map((word) => lexicon.rank(lexicon.entry(word)))).toEqual(words.map((_, rank) => rank))
  expect(lexicon.rank(lexicon.entry(','))).toBe(-1)
  expect(lexicon.rank(lexicon.entry('2024'))).toBe(-1)
})

test('forms have the senses of their lemmas, and phrases are known in any inflection', () => {
  expect(lexicon.alike('thrift', 'economy')).toBe(true)
  expect(lexicon.alike('feet', 'foot')).toBe(true)
  expect(lexicon.alike('resigned', 'gave up')).toBe(true)
  expect(lexicon.alike('resigned', 'went to')).toBe(false)
  expect(lexicon.alike('gave up', 'give up')).toBe(true)
})

test('a phrase that begins the definition of a verb can stand for it', () => {
  expect(lexicon.alike('visited', 'went to')).toBe(true)
})

test('what WordNet spells with capitals is not the short word in small letters', () => {
  expect(lexicon.alike('us', 'america')).toBe(false)
})

test('antonyms are no synonyms, whatever sense they share', () => {
  expect(lexicon.alike('gains', 'change')).toBe(false)
  expect(lexicon.alike('gains', 'losses')).toBe(false)
})

test('numbers and units of time have no loose senses', () => {
  expect(lexicon.alike('millions', 'billions')).toBe(false)
  expect(lexicon.alike('millions', 'lots')).toBe(false)
  expect(lexicon.alike('minutes', 'seconds')).toBe(false)
})
