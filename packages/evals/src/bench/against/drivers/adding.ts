// Made articles added to a new library, durable, on all cores: from their file to the last sync.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type * as Library from '@unspin/library'
import { type Driver, load, peakMB, timedAsync } from '../driver.ts'
import { arrivalsIn, articlesFile } from './made-articles.ts'

export const begin: Driver['begin'] = async (task) => {
  const file = articlesFile(task)
  const { add, keepNurserySmall, openSqliteStore } = await load<typeof Library>(task.root, '@unspin/library')
  // As the command does.
  keepNurserySmall()
  return async () => {
    const place = join(task.scratch, 'added.sqlite')
    const store = await openSqliteStore(place)
    const ms = await timedAsync(async () => {
      for await (const { failures } of add(store, arrivalsIn(file)))
        if (failures[0]) throw new Error(failures[0].reason)
    })
    await store.close()
    for (const suffix of ['', '-wal', '-shm']) rmSync(place + suffix, { force: true })
    return { 'a second': [(1000 * task.articles) / ms], peak: [peakMB()] }
  }
}
