import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as Core from '@unspin/core'

export type Engine = typeof Core

const house = fileURLToPath(new URL('../../../..', import.meta.url))

/** The engine and the lexicon as they stand in a folder of this repository. */
export interface Build {
  engine: Engine
  lexicon: Core.Lexicon
}

export async function buildIn(folder: string): Promise<Build> {
  const load = (path: string) => import(pathToFileURL(join(folder, path)).href)
  const engine: Engine = await load('packages/core/src/index.ts')
  const { loadEnglish } = await load('packages/lexicon-en/src/node.ts')
  return { engine, lexicon: loadEnglish() }
}

export const buildHere = (): Promise<Build> => buildIn(house)

/**
 * The engine of another revision: its sources in a temporary folder, with the dependencies of this
 * one, which saves an installation. Whoever changed those must check the revision out and install
 * it, and name that folder instead.
 */
export async function buildOf(revision: string): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-revision-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const paths = ['package.json', 'packages/core', 'packages/lexicon-en']
  const files = execFileSync('git', ['-C', house, 'archive', revision, ...paths], { maxBuffer: 2 ** 30 })
  execFileSync('tar', ['-x', '-C', folder], { input: files })
  for (const name of ['core', 'lexicon-en'])
    symlinkSync(join(house, 'packages', name, 'node_modules'), join(folder, 'packages', name, 'node_modules'))
  return buildIn(folder)
}
