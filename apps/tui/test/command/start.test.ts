import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { environment } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'

const start = fileURLToPath(new URL('../../bin/start.js', import.meta.url))
const run = promisify(execFile)

test('without arguments it compares the sample pair', async () => {
  const { stdout } = await run(process.execPath, [start], { env: environment() })
  expect(stdout).toContain('What to try next')
})

test('passes arguments and the exit status on, paths from where npm was called', async () => {
  const words = [start, 'compare', 'spun.txt', 'original.txt', '--json', '--fail-on', 'spun']
  const env = environment({ INIT_CWD: folderWithPair() })
  const failure = await run(process.execPath, words, { env }).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 3, stdout: expect.stringContaining('"label":"spun"') })
})

test.each([
  ['SIGTERM', 0],
  ['SIGINT', 0],
] as const)('passes %s on', async (signal, status) => {
  const child = spawn(process.execPath, [start, 'serve', '--port', '0'], {
    env: environment(),
    detached: true,
  })
  await once(child.stdout, 'data')
  // As from a terminal: Ctrl-C reaches the whole group.
  process.kill(signal === 'SIGINT' ? -child.pid! : child.pid!, signal)
  expect(await once(child, 'close')).toEqual([status, null])
})
