// A page to an article: those that the core is tested with, or those of --data.

import type * as Html from '@unspin/core/html'
import { readOwnPages, readPages } from '../../../pages.ts'
import { type Driver, load, timed } from '../driver.ts'

const roundsToWarmUp = 2

export const begin: Driver['begin'] = async ({ root, data, detail }) => {
  const { extractHtml } = await load<typeof Html>(root, '@unspin/core/html')
  const pages = detail === 'own' ? readOwnPages() : readPages(data!)
  if (!pages) throw new Error(`no html/pages.jsonl in ${data}`)
  const turn = () => pages.map(({ html }) => timed(() => extractHtml(html)))
  for (let round = 0; round < roundsToWarmUp; round++) turn()
  return () => ({ 'a page': turn() })
}
