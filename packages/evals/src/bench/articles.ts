import { compare, extract, type Lexicon } from '@unspin/core'
import type { PairSet } from '../sets.ts'
import { peers } from './peers.ts'
import { median, timesOf } from './timing.ts'

const kinds = ['reprint', 'edited', 'spun', 'rewritten', 'restructured', 'independent', 'unrelated']
const pairsOfAKind = 12

/**
 * By kind of pair: the warm median of Unspin, the part of it that is extraction, and each
 * peer's, with its ratio to Unspin's.
 */
export function articleTable(families: PairSet, lexicon: Lexicon): Record<string, object> {
  const table: Record<string, object> = {}
  for (const kind of kinds) {
    const pairs = families.pairs.filter((pair) => pair.kind === kind).slice(0, pairsOfAKind).map((pair) => families.texts(pair)) // prettier-ignore
    const own = median(timesOf((a, b) => void compare(a, b, { lexicon }), pairs, 15))
    const extraction = median(timesOf((a, b) => [a, b].forEach((text) => void extract(text)), pairs, 15))
    const row: Record<string, string> = { unspin: own.toFixed(2), extraction: extraction.toFixed(2) }
    for (const [name, run] of Object.entries(peers)) {
      const time = median(timesOf(run, pairs, 2))
      row[name] = `${time.toFixed(2)} (× ${(time / own).toFixed(1)})`
    }
    table[kind] = row
  }
  return table
}
