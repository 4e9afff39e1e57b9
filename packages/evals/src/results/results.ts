import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type PairSet, readPairSet } from '../sets.ts'
import type { Build } from './engine.ts'

const setNames = ['families', 'languages', 'same-event', 'ai-rewrites', 'notices', 'translated', 'pan13']

/** What is asked of each pair: with and without the lexicon, and what became of quotations. */
export interface Question {
  name: string
  set: PairSet
  pair: PairSet['pairs'][number]
}

export function questionsOf(folder: string, isWanted: (set: string) => boolean): Question[] {
  return setNames.filter(isWanted).flatMap((name) => {
    const set = readPairSet(folder, name)
    return set ? set.pairs.map((pair) => ({ name: `${name} ${pair.id}`, set, pair })) : []
  })
}

/**
 * All that an engine says of a pair, as JSON. Sums may be taken in another order: of a
 * figure, nine places are compared.
 */
export function answer({ engine, lexicon }: Build, { set, pair }: Question): string {
  const [a, b] = set.texts(pair).map((text) => engine.extract(text))
  const known = engine.compare(a!, b!, { lexicon, explain: true })
  const unknown = engine.compare(a!, b!, { explain: true })
  // A revision of before November 2026 has none.
  const alterations = engine.alterationFinder?.(a!, { lexicon })(b!) ?? null
  const variants = a!.quotes
    .slice(0, 3)
    .map((quotation) => engine.quotationFinder(a!, quotation, { lexicon })(b!))
  return JSON.stringify({ known, unknown, alterations, variants }, (_, value) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(9)) : value,
  )
}

export type Results = Map<string, string>

export const keep = (file: string, results: Results): void =>
  writeFileSync(file, gzipSync(JSON.stringify([...results]), { level: 1 }))

export const kept = (file: string): Results =>
  new Map(JSON.parse(gunzipSync(readFileSync(file)).toString()) as [string, string][])

/** Where two answers differ: paths into them, with both values. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (one === other) return []
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    return [`${path}: ${JSON.stringify(one)} → ${JSON.stringify(other)}`]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) =>
    differences(
      one[key as keyof typeof one],
      other[key as keyof typeof other],
      path ? `${path}.${key}` : key,
    ),
  )
}
