import { lstatSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '@unspin/library'

const folderName = /^unspin-uploads-(\d+)-/

/**
 * A folder of this process alone, for nobody but its user to read; those of
 * processes that were killed are removed.
 */
export async function makeSpool(): Promise<string> {
  await removeAbandoned()
  return mkdtemp(join(tmpdir(), `unspin-uploads-${process.pid}-`))
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(folderName.exec(name)?.[1] ?? process.pid)
    const folder = join(tmpdir(), name)
    if (pid !== process.pid && !isAlive(pid) && isOurs(folder))
      await rm(folder, { recursive: true, force: true })
  }
}

/** Another process may have removed it meanwhile. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.()
}
