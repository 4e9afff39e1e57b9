import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Label, Span } from '@unspin/core'

/** Sets that the repository holds. */
export const fixtures = fileURLToPath(new URL('../../core/test/fixtures', import.meta.url))

export interface PassageTruth {
  a: Span
  b: Span
}

/** A line of a set's pairs.jsonl; `a` and `b` are paths relative to that file. */
export interface PairTruth {
  id: string
  a: string
  b: string
  label?: Label
  kind?: string
  passages?: PassageTruth[]
}

export interface PairSet {
  name: string
  pairs: PairTruth[]
  /** The texts of a pair; the text of a file is read once. */
  texts(pair: PairTruth): [a: string, b: string]
}

/** Reads the set of pairs in a folder that holds pairs.jsonl; null when there is none. */
export function readPairSet(folder: string, name: string): PairSet | null {
  const file = join(folder, name, 'pairs.jsonl')
  if (!existsSync(file)) return null
  const known = new Map<string, string>()
  const read = (path: string) => {
    let text = known.get(path)
    if (text === undefined) known.set(path, (text = readFileSync(join(dirname(file), path), 'utf8')))
    return text
  }
  return { name, pairs: readJsonl<PairTruth>(file), texts: ({ a, b }) => [read(a), read(b)] }
}

export function readJsonl<Row>(file: string): Row[] {
  const rows: Row[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line) rows.push(JSON.parse(line))
  return rows
}
