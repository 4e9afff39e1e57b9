// The library of made articles that other rows work with, made by each revision in its own way: in a process
// of its own, since they measure memory too.

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type * as Library from '@unspin/library'
import { type Driver, load, type Task } from '../driver.ts'
import { arrivalsIn, articlesFile } from './made-articles.ts'

/** The folder that it stands in. */
export const madeLibrary = ({ scratch, articles }: Task): string => join(scratch, `library-${articles}`)

export const begin: Driver['begin'] = async (task) => {
  const folder = madeLibrary(task)
  const { add, libraryFile, openSqliteStore } = await load<typeof Library>(task.root, '@unspin/library')
  return async () => {
    if (existsSync(folder)) return {}
    mkdirSync(folder)
    const store = await openSqliteStore(libraryFile(folder))
    for await (const { failures } of add(store, arrivalsIn(articlesFile(task))))
      if (failures[0]) throw new Error(failures[0].reason)
    await store.close()
    return {}
  }
}
