import { execFile } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A workspace at some revision. */
export interface Revision {
  name: string
  root: string
  /** Makes its command, unless it did. */
  build(): Promise<void>
}

const workspace = fileURLToPath(new URL('../../../../..', import.meta.url))

/** This workspace, as its files are now. */
export const present = (): Revision => revision('what is here', workspace)

/**
 * A revision of this repository by a name that git knows, unpacked and installed in `folder`; or a workspace
 * that stands installed in a folder of its own, which is taken as it is. An archive and no `git worktree`:
 * that one would be left in the repository's books by whoever is killed.
 */
export async function earlier(ref: string, folder: string, repository = workspace): Promise<Revision> {
  if (statSync(ref, { throwIfNoEntry: false })?.isDirectory()) return revision(ref, resolve(ref))
  const commit = await commitOf(ref, repository)
  const root = join(folder, 'revision')
  const archive = join(folder, 'revision.tar')
  mkdirSync(root)
  await run('git', ['archive', `--output=${archive}`, commit], { cwd: repository })
  await run('tar', ['-xf', archive], { cwd: root })
  await npm('setup', root)
  return revision(ref, root)
}

async function commitOf(ref: string, repository: string): Promise<string> {
  try {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
    const { stdout } = await run('git', asked, { cwd: repository })
    return stdout.trim()
  } catch {
    throw new Error(`neither a folder nor a revision that git knows here: ${ref}`)
  }
}

function revision(name: string, root: string): Revision {
  let built: Promise<unknown> | null = null
  return { name, root, build: async () => void (await (built ??= npm('build', root))) }
}

/** Runs a script of a workspace's own package.json. */
const npm = (script: string, root: string): Promise<unknown> =>
  run('npm', ['run', '--silent', script], {
    cwd: root,
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  })
