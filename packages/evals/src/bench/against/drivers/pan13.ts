// Every pair of pan13, once, in a process that has compared nothing yet.

import type * as Core from '@unspin/core'
import type * as English from '@unspin/lexicon-en/node'
import { readPairSet } from '../../../sets.ts'
import { type Driver, load, timed } from '../driver.ts'

export const begin: Driver['begin'] = async ({ root, data }) => {
  const { compare } = await load<typeof Core>(root, '@unspin/core')
  const lexicon = (await load<typeof English>(root, '@unspin/lexicon-en/node')).loadEnglish()
  const set = readPairSet(data!, 'pan13')
  if (!set) throw new Error(`no pan13 in ${data}`)
  const pairs = set.pairs.map(set.texts)
  return () => ({ whole: [timed(() => pairs.forEach(([a, b]) => compare(a, b, { lexicon }))) / 1000] })
}
