// Two articles of about 700 words, warm: given as strings or, where a revision can do that, prepared.
//
// The detail is a kind of copy, and `prepared` after it.

import type * as Core from '@unspin/core'
import type * as English from '@unspin/lexicon-en/node'
import { fixtures, readPairSet } from '../../../sets.ts'
import { type Driver, load, timed } from '../driver.ts'

/** Kinds of the fixtures; a verbatim copy is a reprint under another head. */
const kinds: Record<string, string> = { verbatim: 'reprint' }
const pairsOfAKind = 12
const roundsToWarmUp = 8

export const begin: Driver['begin'] = async ({ root, detail }) => {
  const core = await load<typeof Core>(root, '@unspin/core')
  const lexicon = (await load<typeof English>(root, '@unspin/lexicon-en/node')).loadEnglish()
  const set = readPairSet(fixtures, 'families')!
  const [wanted = '', prepared] = detail.split(' ')
  const ofKind = set.pairs.filter(({ kind }) => kind === (kinds[wanted] ?? wanted))
  const ready = (text: string) => (prepared && 'prepare' in core ? core.prepare(text, { lexicon }) : text)
  const pairs = ofKind.slice(0, pairsOfAKind).map((pair) => set.texts(pair).map(ready))
  const turn = () => pairs.map(([a, b]) => timed(() => core.compare(a!, b!, { lexicon })))
  for (let round = 0; round < roundsToWarmUp; round++) turn()
  return () => ({ 'a pair': turn() })
}
