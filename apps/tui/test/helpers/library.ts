import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { type Run, type RunOptions, unspin } from './command.ts'
import { temporaryFolder } from './folder.ts'

const families = fileURLToPath(new URL('../../../../packages/core/test/fixtures/families/', import.meta.url))

/** A folder with two families of articles in `stories`, and the command with a library of its own there. */
export function folderWithLibrary(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const cwd = temporaryFolder(files)
  copyStories(cwd)
  return inFolder(cwd)
}

function inFolder(cwd: string) {
  const env = { UNSPIN_LIBRARY: join(cwd, 'library') }
  const run = (words: readonly string[], options: RunOptions = {}): Promise<Run> =>
    unspin(words, { cwd, ...options, env: { ...env, ...options.env } })
  return { cwd, env, run }
}

let filled: Promise<string> | null = null

/**
 * The same with the stories in the library: added once for all files of tests, each
 * test of which has a copy of its own.
 */
export async function filledLibrary(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  filled ??= fill()
  const library = folderWithLibrary(files)
  cpSync(join(await filled, 'library'), library.env.UNSPIN_LIBRARY, { recursive: true })
  return library
}

/** The one that is filled, for tests that find the stories in it by their places, and leave it as it is. */
export async function onlyFilledLibrary(files: Readonly<Record<string, string>> = {}) {
  filled ??= fill()
  const cwd = await filled
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  return inFolder(cwd)
}

async function fill(): Promise<string> {
  const cwd = mkdtempSync(join(inject('sharedFolder'), 'stories-'))
  copyStories(cwd)
  const { status, stderr } = await unspin(['add', 'stories', '--library', 'library', '--quiet'], { cwd })
  if (status !== 0) throw new Error(stderr)
  return cwd
}

function copyStories(cwd: string): void {
  mkdirSync(join(cwd, 'stories'))
  for (const family of ['fam-A01', 'fam-B02'])
    for (const kind of ['source', 'reprint', 'spun', 'rewritten', 'independent'])
      cpSync(join(families, family, `${kind}.txt`), join(cwd, 'stories', `${family}-${kind}.txt`))
}

export function jsonLines(stdout: string) {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
