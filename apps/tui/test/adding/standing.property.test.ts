import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barLine, plainLine, type Standing } from '../../src/adding/standing.ts'

const standing: fc.Arbitrary<Standing> = fc
  .record({
    articles: fc.nat(2_000_000),
    done: fc.nat(10_000),
    total: fc.integer({ min: 2, max: 10_000 }),
    seconds: fc.nat(7000),
  })
  .map(({ articles, done, total, seconds }) => ({
    articles,
    files: { done: Math.min(done, total), total },
    bytes: { done: Math.min(done, total), total },
    seconds,
  }))

describe('the line of an addition', () => {
  it('gives its words whole where the window has room for them, and never takes more than one line', () => {
    fc.assert(
      fc.property(standing, fc.integer({ min: 20, max: 200 }), fc.boolean(), (one, columns, unicode) => {
        const line = barLine(one, { width: columns, unicode } as Parameters<typeof barLine>[1])
        expect(line.length).toBeLessThan(columns)
        if (plainLine(one).length + 8 < columns) expect(line).toContain(plainLine(one))
      }),
      { seed: 20261201 },
    )
  })
})
