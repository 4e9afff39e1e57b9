import { readFileSync } from 'node:fs'
import type { Label, Span } from '../src/index.ts'

/** The families of the evaluation: originals with their copies, written for this project. */
export interface Pair {
  id: string
  a: string
  b: string
  label: Label
  kind: string
  passages: { a: Span; b: Span }[]
}

const folder = new URL('./fixtures/families/', import.meta.url)

export const readFixture = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

export const pairs: Pair[] = readFixture('pairs.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

export const textsOf = ({ a, b }: Pair): [a: string, b: string] => [readFixture(a), readFixture(b)]
