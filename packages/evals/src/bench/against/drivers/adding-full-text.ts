// What SQLite's own full-text search takes for the same articles, in one thread: whatever is measured
// beside it, the same in both turns.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { peers } from '../../library/peers.ts'
import type { Article } from '../../library/corpus.ts'
import { type Driver, timed } from '../driver.ts'
import { arrivalsIn, articlesFile } from './made-articles.ts'

export const begin: Driver['begin'] = async (task) => {
  const articles: Article[] = []
  for await (const { id, text } of arrivalsIn(articlesFile(task))) articles.push({ id: id!, text })
  return () => {
    const place = join(task.scratch, 'full-text.sqlite')
    const peer = peers['SQLite FTS5']!(place)
    const ms = timed(() => peer.add(articles))
    for (const suffix of ['', '-wal', '-shm']) rmSync(place + suffix, { force: true })
    return { 'a second': [(1000 * articles.length) / ms] }
  }
}
