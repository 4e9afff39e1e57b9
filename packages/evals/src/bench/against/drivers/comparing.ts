// Two articles of about 700 words, given as strings; warm.

import type * as Core from '@unspin/core'
import type * as English from '@unspin/lexicon-en/node'
import { fixtures, readPairSet } from '../../../sets.ts'
import { type Driver, load, timed } from '../driver.ts'

/** Kinds of the fixtures; a verbatim copy is a reprint under another head. */
const kinds: Record<string, string> = { verbatim: 'reprint' }
const pairsOfAKind = 12
const roundsToWarmUp = 8

export const begin: Driver['begin'] = async ({ root, detail }) => {
  const { compare } = await load<typeof Core>(root, '@unspin/core')
  const lexicon = (await load<typeof English>(root, '@unspin/lexicon-en/node')).loadEnglish()
  const set = readPairSet(fixtures, 'families')!
  const ofKind = set.pairs.filter(({ kind }) => kind === (kinds[detail] ?? detail))
  const pairs = ofKind.slice(0, pairsOfAKind).map(set.texts)
  const turn = () => pairs.map(([a, b]) => timed(() => compare(a, b, { lexicon })))
  for (let round = 0; round < roundsToWarmUp; round++) turn()
  return () => ({ 'a pair': turn() })
}
