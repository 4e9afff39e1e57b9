import { readFileSync } from 'node:fs'
import type { Label, Span } from '../src/index.ts'

/** A line of pairs.jsonl in a folder of fixtures; `a` and `b` are files of that folder. */
export interface Pair {
  id: string
  a: string
  b: string
  label: Label
  kind: string
  passages: { a: Span; b: Span }[]
}

const fixture = (set: string, file: string): string =>
  readFileSync(new URL(`./fixtures/${set}/${file}`, import.meta.url), 'utf8')

const pairsOf = (set: string): Pair[] =>
  fixture(set, 'pairs.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

export const readFixture = (file: string): string => fixture('families', file)

/** The families of the evaluation: originals with their copies, written for this project. */
export const pairs: Pair[] = pairsOf('families')

export const textsOf = ({ a, b }: Pair): [a: string, b: string] => [readFixture(a), readFixture(b)]

/**
 * Pairs of texts in English, German, French, Spanish and Italian: copies, reports of one event, and others.
 */
export const textsInFiveLanguages: [id: string, a: string, b: string][] = ['families', 'languages'].flatMap(
  (set) =>
    pairsOf(set).map(({ id, a, b }): [string, string, string] => [id, fixture(set, a), fixture(set, b)]),
)
