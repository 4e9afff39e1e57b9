// One case in a process of its own, so that neither its memory nor its speed is owed to another:
//
//   node alone.ts CASE          a case of cases.ts, three times over
//   node alone.ts --pairs DIR   every pair of the set in DIR, once

import { basename, dirname } from 'node:path'
import { compare } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { readPairSet } from '../sets.ts'
import { cases } from './cases.ts'

export interface Alone {
  pairs: number
  /** Of the first time, and of the fastest. */
  firstMs: number
  bestMs: number
  peakMB: number
}

const [name, folder] = process.argv.slice(2)
const lexicon = loadEnglish()
const runs = name === '--pairs' ? everyPair(folder!) : thrice(name!)
const measured: Alone = {
  ...runs,
  peakMB: process.resourceUsage().maxRSS / 1024,
}
console.log(JSON.stringify(measured))

function everyPair(set: string): Omit<Alone, 'peakMB'> {
  const { pairs, texts } = readPairSet(dirname(set), basename(set))!
  const ms = timed(pairs.map(texts))
  return { pairs: pairs.length, firstMs: ms, bestMs: ms }
}

function thrice(of: string): Omit<Alone, 'peakMB'> {
  const pair = cases[of]!()
  const [firstMs, ...others] = [1, 2, 3].map(() => timed([pair]))
  return { pairs: 1, firstMs: firstMs!, bestMs: Math.min(firstMs!, ...others) }
}

function timed(pairs: [a: string, b: string][]): number {
  const started = performance.now()
  for (const [a, b] of pairs) compare(a, b, { lexicon })
  return performance.now() - started
}
