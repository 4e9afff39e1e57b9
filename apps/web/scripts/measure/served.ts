import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `unspin serve` of a revision, over a library of its own. */
export interface Served {
  url: string
  close(): Promise<void>
}

/** @param root the folder of a revision, installed and built */
export async function serve(root: string): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'unspin-measure-'))
  const server = spawn(
    process.execPath,
    [join(root, 'apps/tui/bin/unspin.js'), 'serve', '--port', '0', '--library', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const gone = once(server, 'exit')
  const first = await Promise.race([once(server.stdout, 'data'), gone.then(() => null)])
  if (first === null) throw new Error(`${root} does not serve. Install and build it.`)
  return {
    url: String(first[0]).trim(),
    async close() {
      server.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true })
    },
  }
}
