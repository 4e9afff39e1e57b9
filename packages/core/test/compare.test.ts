import { describe, expect, it } from 'vitest'
import { compare, type Comparison, copyLabels } from '../src/index.ts'
import { pairs, readFixture, textsInFiveLanguages, textsOf } from './families.ts'

const pairsOf = (kind: string) => pairs.filter((pair) => pair.kind === kind)

describe('compare', () => {
  it('finds identical bodies identical, entirely shared and certain', () => {
    const text = readFixture('fam-A01/source.txt')
    const { verdict, shares } = compare(text, text)
    expect(verdict).toMatchObject({ label: 'identical', confidence: 1 })
    expect(shares).toEqual({ a: 1, b: 1 })
  })

  it.each(['reprint', 'edited', 'spun', 'excerpt'])('calls every %s pair of the families a copy', (kind) => {
    for (const pair of pairsOf(kind)) {
      const { verdict } = compare(...textsOf(pair))
      expect(copyLabels.has(verdict.label), `${pair.id}: ${verdict.label}`).toBe(true)
    }
  })

  it.each(['sametopic', 'unrelated', 'independent'])('calls no %s pair of the families a copy', (kind) => {
    for (const pair of pairsOf(kind)) {
      const { verdict } = compare(...textsOf(pair))
      expect(copyLabels.has(verdict.label), `${pair.id}: ${verdict.label}`).toBe(false)
    }
  })

  it('pairs paragraphs of a reprint with their own counterparts', () => {
    for (const pair of pairsOf('reprint')) {
      const { passages } = compare(...textsOf(pair))
      for (const truth of pair.passages) {
        const length = truth.a[1] - truth.a[0]
        if (length < 120) continue
        const found = passages.some(
          ({ a, b }) =>
            overlap(a, truth.a) > 0.9 * length && overlap(b, truth.b) > 0.8 * (truth.b[1] - truth.b[0]),
        )
        expect(found, `${pair.id} ${truth.a}`).toBe(true)
      }
    }
  })

  it('mirrors when the articles change places', () => {
    for (const [id, a, b] of textsInFiveLanguages)
      expect(seenFromTheOther(compare(b, a)), id).toEqual(comparable(compare(a, b)))
  })

  it('says what it did without: a lexicon', () => {
    expect(compare('One text here.', 'Another text there.').notes.join()).toMatch(/lexicon/i)
  })

  it('takes texts with nothing in them', () => {
    for (const [a, b] of [
      ['', ''],
      ['', 'Something.'],
      ['…', '!'],
    ] as const)
      expect(compare(a, b)).toMatchObject({ verdict: { label: 'too-short' }, passages: [] })
  })
})

function overlap(p: readonly [number, number], q: readonly [number, number]): number {
  return Math.max(0, Math.min(p[1], q[1]) - Math.max(p[0], q[0]))
}

/** A comparison without its sentences, which name the articles as first and second. */
function comparable({ verdict, direction, passages, quotations, a, b, shares }: Comparison) {
  return {
    a,
    b,
    shares,
    label: verdict.label,
    confidence: verdict.confidence,
    original: direction.original,
    passages,
    quotations,
  }
}

function seenFromTheOther(comparison: Comparison) {
  const { a, b, shares, original, passages, quotations, ...rest } = comparable(comparison)
  return {
    ...rest,
    a: b,
    b: a,
    shares: swap(shares),
    original: original && (original === 'a' ? 'b' : 'a'),
    passages: passages
      .map((p) => ({ ...swap(p), replacements: p.replacements.map(swap), only: swap(p.only) }))
      .toSorted((p, q) => p.a[0] - q.a[0] || p.b[0] - q.b[0]),
    quotations: quotations.map(swap).toSorted((p, q) => p.a[0] - q.a[0]),
  }
}

function swap<T extends { a: unknown; b: unknown }>(pair: T): T {
  return { ...pair, a: pair.b, b: pair.a }
}
