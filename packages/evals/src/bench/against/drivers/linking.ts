// All articles of a library compared with one another from nothing, as `unspin
// families` does it: the whole process.

import { execFile } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { commandOf, type Driver, timedAsync } from '../driver.ts'
import { madeLibrary } from './making-library.ts'

const run = promisify(execFile)

export const begin: Driver['begin'] = async (task) => {
  const added = madeLibrary(task)
  const copy = join(task.scratch, 'linked')
  return async () => {
    cpSync(added, copy, { recursive: true })
    const words = [commandOf(task), 'families', '--library', copy, '--json']
    const ms = await timedAsync(() => run(process.execPath, words, { maxBuffer: 2 ** 30 }))
    rmSync(copy, { recursive: true })
    return { whole: [ms / 1000] }
  }
}
