// The whole answer to who has an article: made copies of seven kinds, asked in a
// library of made articles; warm.

import type * as Core from '@unspin/core'
import type * as English from '@unspin/lexicon-en/node'
import type * as Library from '@unspin/library'
import { Corpus } from '../../library/corpus.ts'
import { type Driver, load, peakMB, timedAsync } from '../driver.ts'
import { madeLibrary } from './making-library.ts'

/** Of each kind as many: a turn is to be short, and one kind is slower than another. */
const queriesInTurn = 140

export const begin: Driver['begin'] = async (task) => {
  const folder = madeLibrary(task)
  const { extract } = await load<typeof Core>(task.root, '@unspin/core')
  const lexicon = (await load<typeof English>(task.root, '@unspin/lexicon-en/node')).loadEnglish()
  const { find, keepNurserySmall, libraryFile, openSqliteStore } = await load<typeof Library>(
    task.root,
    '@unspin/library',
  )
  // As the command does for many questions.
  keepNurserySmall()
  const store = await openSqliteStore(libraryFile(folder))
  const asked = new Corpus().queries().slice(0, Math.min(queriesInTurn, task.articles))
  const turn = async () => {
    const measured = { 'an answer': [] as number[], compared: [] as number[] }
    for (const { text } of asked) {
      let compared = 0
      const ms = await timedAsync(async () => ({ compared } = await find(store, extract(text), { lexicon })))
      measured['an answer'].push(ms)
      measured.compared.push(compared)
    }
    return measured
  }
  await turn()
  return async () => ({ ...(await turn()), peak: [peakMB()] })
}
