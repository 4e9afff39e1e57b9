import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, type Comparison, type Label, type Span } from '../src/index.ts'
import { pairs, readFixture, textsOf } from './families.ts'

const runs = { numRuns: 40 }
const pair = fc.constantFrom(
  ...pairs.filter(({ kind }) => ['reprint', 'edited', 'spun', 'rewritten', 'sametopic'].includes(kind)),
)
const label = (a: string, b: string): Label => compare(a, b).verdict.label

function expectWithin([start, end]: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThan(start)
  expect(end).toBeLessThanOrEqual(text.length)
}

function expectSpansWithin(comparison: Comparison, a: string, b: string): void {
  for (const { a: inA, b: inB, replacements, only } of comparison.passages) {
    expectWithin(inA, a)
    expectWithin(inB, b)
    for (const replacement of replacements) {
      expectWithin(replacement.a, a)
      expectWithin(replacement.b, b)
      expect(replacement.a[0]).toBeGreaterThanOrEqual(inA[0])
      expect(replacement.b[1]).toBeLessThanOrEqual(inB[1])
    }
    for (const span of only.a) expectWithin(span, a)
    for (const span of only.b) expectWithin(span, b)
  }
  for (const quotation of comparison.quotations) {
    expectWithin(quotation.a, a)
    expectWithin(quotation.b, b)
  }
}

describe('whatever the texts', () => {
  it('every span slices its text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 80 }))
    fc.assert(fc.property(text, text, fc.lorem({ maxCount: 60 }), (one, other, shared) => {
      const [a, b] = [`${one} ${shared}`, `${shared}\n\n${other}`]
      expectSpansWithin(compare(a, b), a, b)
    })) // prettier-ignore
    for (const p of pairs.slice(0, 12)) expectSpansWithin(compare(...textsOf(p)), ...textsOf(p))
  })

  it('residue of the page changes no label', () => {
    const residue = fc.constantFrom(
      'ADVERTISEMENT',
      'Share: Facebook X Email',
      'Copyright © 2025 The Daily Example. All rights reserved.',
      'Content Source: www.example.com',
      'Subscribe to our newsletter',
    )
    fc.assert(fc.property(pair, residue, fc.nat(), (p, line, at) => {
      const [a, b] = textsOf(p)
      const blocks = a.split('\n')
      blocks.splice(1 + (at % blocks.length), 0, line)
      expect(label(blocks.join('\n'), b)).toBe(label(a, b))
    }), runs) // prettier-ignore
  })

  it('typography and normal form change no label', () => {
    const change = fc.constantFrom(
      (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[—–]/g, '-'),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replace(/ /g, '\u00a0'),
      (text: string) => text.replace(/\n/g, '\r\n'),
    )
    fc.assert(fc.property(pair, change, (p, changed) => {
      const [a, b] = textsOf(p)
      expect(label(changed(a), b)).toBe(label(a, b))
    }), runs) // prettier-ignore
  })

  it('hidden and look-alike characters change no label, and are reported', () => {
    const disguises = [
      (text: string) => text.replace(/(\p{L}{2})(\p{L}{2})/gu, '$1\u200b$2'),
      (text: string) => text.replace(/o/g, '\u043e').replace(/a/g, '\u0430'),
    ]
    fc.assert(fc.property(pair, fc.constantFrom(...disguises), (p, disguise) => {
      const [a, b] = textsOf(p)
      const comparison = compare(disguise(a), b)
      expect(comparison.verdict.label).toBe(label(a, b))
      expect(comparison.notes.join(' ')).toMatch(/hidden|look-alike/i)
    }), runs) // prettier-ignore
  })

  it('a lifted passage of 60 words is found in any host, at the right place on both sides', () => {
    const hosts = pairs.filter(({ kind }) => kind === 'sametopic').map(({ a }) => readFixture(a))
    const sources = pairs.filter(({ kind }) => kind === 'sametopic').map(({ b }) => readFixture(b))
    fc.assert(fc.property(fc.nat(11), fc.nat(11), fc.nat(), fc.nat(), (h, s, from, at) => {
      fc.pre(h !== s)
      const words = [...sources[s]!.matchAll(/\S+/g)].slice(60, -60)
      const first = from % (words.length - 60)
      const start = words[first]!.index
      const end = words[first + 59]!.index + words[first + 59]![0].length
      const lifted = sources[s]!.slice(start, end)
      const paragraphs = hosts[h]!.split('\n')
      const place = 4 + (at % (paragraphs.length - 4))
      const before = paragraphs.slice(0, place).join('\n')
      const host = [before, lifted, ...paragraphs.slice(place)].join('\n')
      const { verdict, passages } = compare(host, sources[s]!)
      expect(verdict.label).toBe('excerpt')
      const spans = (side: 'a' | 'b') => [Math.min(...passages.map((p) => p[side][0])), Math.max(...passages.map((p) => p[side][1]))]
      const offset = before.length + 1
      const sentence = 200
      expect(Math.abs(spans('b')[0]! - start)).toBeLessThan(sentence)
      expect(Math.abs(spans('b')[1]! - end)).toBeLessThan(sentence)
      expect(Math.abs(spans('a')[0]! - offset)).toBeLessThan(sentence)
      expect(Math.abs(spans('a')[1]! - offset - lifted.length)).toBeLessThan(sentence)
    }), runs) // prettier-ignore
  })
})
