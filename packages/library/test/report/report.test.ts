import { readFileSync } from 'node:fs'
import { compare, extract } from '@unspin/core'
import { comparisonReport, type Evidence, evidenceResult } from '@unspin/library'
import { expect, test } from 'vitest'

const stamp = { version: '9.8.7', time: new Date('2026-03-04T05:06:07Z') }
const sample = (name: string) => readFileSync(new URL(`../../samples/${name}.txt`, import.meta.url), 'utf8')

function evidenceOf(a: string, b: string, sources = ['a.txt', 'b.txt'] as const): Evidence {
  const [one, other] = [extract(a), extract(b)]
  return {
    exhibits: { a: { article: one, source: sources[0] }, b: { article: other, source: sources[1] } },
    comparison: compare(one, other),
  }
}

const spun = evidenceOf(sample('spun-copy'), sample('original'))

test('a report tells everything that was found', () => {
  const report = comparisonReport(spun, stamp)

  expect(report).toContain('2026-03-04, 05:06:07 UTC')
  expect(report).toContain('Unspin 9.8.7')
  for (const reason of [...spun.comparison.verdict.reasons, ...spun.comparison.direction.reasons])
    expect(report).toContain(reason.replaceAll("'", '&#39;'))
  const { a, b } = evidenceResult(spun, stamp)
  for (const { sha256, source } of [a, b]) {
    expect(report).toContain(sha256)
    expect(report).toContain(source)
  }
})
