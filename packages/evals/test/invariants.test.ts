import { compare, type Label } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtures, readPairSet } from '../src/sets.ts'

const families = readPairSet(fixtures, 'families')!
const lexicon = loadEnglish()
// A build must not fail by luck: one seed for all, other seeds by hand.
const runs = { numRuns: 60, seed: 20261122 }
const pair = fc.constantFrom(...families.pairs.map((truth) => families.texts(truth)))
const labels = new Map<string, Label>()

function labelOf(a: string, b: string): Label {
  const key = `${a}\0${b}`
  if (!labels.has(key)) labels.set(key, compare(a, b, { lexicon }).verdict.label)
  return labels.get(key)!
}

describe('a label is not changed', () => {
  it('by residue of the page', () => {
    const residue = fc.constantFrom(
      'ADVERTISEMENT',
      'Share: Facebook X Email',
      'Copyright © 2025 The Daily Example. All rights reserved.',
      'Content Source: www.example.com',
      'Subscribe to our newsletter',
    )
    fc.assert(fc.property(pair, residue, fc.nat(), ([a, b], line, at) => {
      const lines = a.split('\n')
      lines.splice(1 + (at % lines.length), 0, line)
      expect(labelOf(lines.join('\n'), b)).toBe(labelOf(a, b))
    }), runs) // prettier-ignore
  })

  it('by typography, normal form or line ends', () => {
    const change = fc.constantFrom(
      (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[—–]/g, '-'),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replace(/ /g, '\u00a0'),
      (text: string) => text.replace(/\n/g, '\r\n'),
    )
    fc.assert(fc.property(pair, change, ([a, b], changed) => {
      expect(labelOf(changed(a), b)).toBe(labelOf(a, b))
    }), runs) // prettier-ignore
  })

  it('by hidden or look-alike characters, which are reported', () => {
    const disguise = fc.constantFrom(
      (text: string) => text.replace(/(\p{L}{2})(\p{L}{2})/gu, '$1\u200b$2'),
      (text: string) => text.replace(/o/g, '\u043e').replace(/a/g, '\u0430'),
    )
    fc.assert(fc.property(pair, disguise, ([a, b], disguised) => {
      const { verdict, notes } = compare(disguised(a), b, { lexicon })
      expect(verdict.label).toBe(labelOf(a, b))
      expect(notes.join(' ')).toMatch(/hidden|look-alike/i)
    }), runs) // prettier-ignore
  })
})
