import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Run, type RunOptions, unspin } from './command.ts'
import { temporaryFolder } from './folder.ts'

const families = fileURLToPath(new URL('../../../../packages/core/test/fixtures/families/', import.meta.url))

/** A folder with two families of articles in `stories`, and the command with a library of its own there. */
export function folderWithLibrary(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const cwd = temporaryFolder(files)
  mkdirSync(join(cwd, 'stories'))
  for (const family of ['fam-A01', 'fam-B02'])
    for (const kind of ['source', 'reprint', 'spun', 'rewritten', 'independent'])
      cpSync(join(families, family, `${kind}.txt`), join(cwd, 'stories', `${family}-${kind}.txt`))
  const env = { UNSPIN_LIBRARY: join(cwd, 'library') }
  const run = (words: readonly string[], options: RunOptions = {}): Promise<Run> =>
    unspin(words, { cwd, ...options, env: { ...env, ...options.env } })
  return { cwd, env, run }
}

export function jsonLines(stdout: string) {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
