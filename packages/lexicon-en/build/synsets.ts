import type { Sections } from '../src/format.ts'
import type { Senses } from './senses.ts'
import { flatten } from './tables.ts'
import type { WordNet } from './wordnet.ts'

type SynsetSections = Pick<
  Sections,
  'senseStarts' | 'senses' | 'commonSenses' | 'neighbourStarts' | 'neighbours'
>

/**
 * Numbers the synsets that can connect two terms, and leaves out the others. `bases`
 * tells which terms are one word.
 */
export function synsetSections(senses: Senses[], bases: number[], wordnet: WordNet): SynsetSections {
  const connecting = connectingSynsets(senses, bases, wordnet)
  const numbers = new Map(connecting.map((key, index) => [key, index]))
  const numbered = (keys: string[]): number[] => keys.flatMap((key) => numbers.get(key) ?? [])
  const common = senses.map((one) => numbered(one.common))
  const all = flatten(senses.map((one, index) => [...common[index], ...numbered(one.other)]))
  const neighbours = flatten(connecting.map((key) => numbered(wordnet.synsets.get(key)!.neighbours)))
  return {
    senseStarts: all.starts,
    senses: Uint16Array.from(all.items),
    commonSenses: Uint8Array.from(common, (list) => list.length),
    neighbourStarts: neighbours.starts,
    neighbours: Uint16Array.from(neighbours.items),
  }
}

/** Synsets that two different words share, or that are a common sense next to another common sense. */
function connectingSynsets(senses: Senses[], bases: number[], wordnet: WordNet): string[] {
  const owners = new Map<string, number>()
  const connecting = new Set<string>()
  senses.forEach((one, term) => {
    for (const key of [...one.common, ...one.other]) {
      const owner = owners.get(key) ?? bases[term]
      owners.set(key, owner)
      if (owner !== bases[term]) connecting.add(key)
    }
  })
  const common = new Set(senses.flatMap((one) => one.common))
  for (const key of common)
    for (const neighbour of wordnet.synsets.get(key)!.neighbours)
      if (common.has(neighbour)) connecting.add(key).add(neighbour)
  return [...connecting].sort()
}
