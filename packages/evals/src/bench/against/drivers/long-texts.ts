// Two texts of 100,000 words, the first comparison of a process.

import type * as Core from '@unspin/core'
import type * as English from '@unspin/lexicon-en/node'
import { cases } from '../../cases.ts'
import { type Driver, load, peakMB, timed } from '../driver.ts'

export const begin: Driver['begin'] = async ({ root }) => {
  const { compare } = await load<typeof Core>(root, '@unspin/core')
  const lexicon = (await load<typeof English>(root, '@unspin/lexicon-en/node')).loadEnglish()
  const [a, b] = cases['100,000 words and a copy']!()
  return () => ({ 'first time': [timed(() => compare(a, b, { lexicon })) / 1000], peak: [peakMB()] })
}
