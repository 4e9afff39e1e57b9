import { parseArgs } from 'node:util'
import { compare, type Comparison, copyLabels } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { extractionTables } from './extraction.ts'
import { contradictionsIn } from './scores/contradictions.ts'
import { confusion, type Judged, scoreLabels } from './scores/labels.ts'
import { type Detected, scorePassages } from './scores/passages.ts'
import { fixtures, type PairSet, readPairSet } from './sets.ts'

const setNames = ['families', 'languages', 'ai-rewrites', 'same-event', 'notices', 'pan13']

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fixtures },
    only: { type: 'string' },
    lexicon: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const options = values.lexicon ? { lexicon: loadEnglish() } : {}
const rounded = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      Number.isInteger(value) ? value : Number(value.toFixed(3)),
    ]),
  )

function run(set: PairSet): Map<string, Comparison> {
  const started = performance.now()
  const results = new Map(set.pairs.map((pair) => [pair.id, compare(...set.texts(pair), options)]))
  const ms = (performance.now() - started) / set.pairs.length
  console.log(`\n${set.name}: ${set.pairs.length} pairs, ${ms.toFixed(1)} ms each`)
  return results
}

const isWanted = (set: string) => !values.only || values.only.split(',').includes(set)

const allJudged: Judged[] = []
for (const name of setNames) {
  if (!isWanted(name)) continue
  const set = readPairSet(values.data, name)
  if (!set) continue
  const results = run(set)
  const judged = set.pairs.flatMap(({ id, label, kind }) =>
    label
      ? [
          {
            label,
            guess: results.get(id)!.verdict.label,
            row: kind && kind !== label ? `${label} (${kind})` : label,
          },
        ]
      : [],
  )
  if (judged.length) {
    console.table(confusion(judged))
    console.log(rounded(scoreLabels(judged)))
    allJudged.push(...judged)
  }
  if (name === 'families') console.table(directions(set, results))
  for (const [id, result] of results)
    for (const phrase of contradictionsIn(result)) console.log(`${id}: ${result.verdict.label}: ${phrase}`)
  const detected = set.pairs.flatMap(({ id, passages, kind = 'all' }) =>
    passages ? [{ kind, truth: passages, found: results.get(id)!.passages }] : [],
  )
  if (detected.length) console.table(passageTable(detected))
}
if (allJudged.length) console.log('\nAll sets, copy or not:', rounded(scoreLabels(allJudged)))

for (const [measure, rows] of Object.entries(extractionTables(values.data, isWanted))) {
  console.log(`\nExtraction: ${measure}`)
  console.table(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, rounded(row)])))
}

/**
 * Of the copies of a set, whose `b` is the original: how often the direction is right, wrong, or left open.
 */
function directions(set: PairSet, results: Map<string, Comparison>): Record<string, object> {
  const table: Record<string, { right: number; wrong: number; open: number }> = {}
  for (const { id, label } of set.pairs) {
    if (!label || !copyLabels.has(label)) continue
    const { original } = results.get(id)!.direction
    const row = (table[label] ??= { right: 0, wrong: 0, open: 0 })
    row[original === null ? 'open' : original === 'b' ? 'right' : 'wrong']++
  }
  return table
}

function passageTable(detected: (Detected & { kind: string })[]): Record<string, object> {
  const table: Record<string, object> = {}
  for (const kind of new Set(detected.map((row) => row.kind)))
    table[kind] = rounded(scorePassages(detected.filter((row) => row.kind === kind)))
  table.overall = rounded(scorePassages(detected))
  return table
}
