import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { command, environment, unspin } from '../helpers/command.ts'
import { folderWithPair, temporaryFolder } from '../helpers/folder.ts'

const shell = promisify(execFile)

test('a reader that closes the pipe ends it without complaint, as SIGPIPE does', async () => {
  const pairs = Array.from({ length: 100 }, (_, id) =>
    JSON.stringify({ id, a: 'spun.txt', b: 'original.txt' }),
  )
  const cwd = folderWithPair({ 'pairs.jsonl': pairs.join('\n') })
  const script = `"${process.execPath}" "${command}" compare --pairs pairs.jsonl | head -1; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = await shell('bash', ['-c', script], {
    cwd,
    env: environment(),
  })
  expect(stderr).toBe('')
  const [first = '', status] = stdout.trimEnd().split('\n')
  expect(JSON.parse(first).id).toBe(0)
  expect(status).toBe('141')
})

test('Ctrl-C ends a batch at once and without complaint', async () => {
  const child = spawn(process.execPath, [command, 'compare', '--pairs', '-'], {
    cwd: folderWithPair(),
    env: environment(),
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const pair = `${JSON.stringify({ id: 1, a: 'spun.txt', b: 'original.txt' })}\n`
  child.stdin.write(pair.repeat(40))
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([null, 'SIGINT'])
  expect(stderr).toBe('')
})

test('unspin sample compares the bundled pair and tells how to go on', async () => {
  const { status, stdout, stderr } = await unspin(['sample'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^SPUN/)
  expect(stdout).toMatch(/What to try next\n  unspin compare A B /)
})

test('of long answers a pipe may take the first line, and nothing else is said', async () => {
  const cwd = temporaryFolder()
  const env = environment({ UNSPIN_LIBRARY: cwd })
  const articles = Array.from({ length: 3000 }, (_, id) =>
    JSON.stringify({ id, text: `The river rose by ${id}.` }),
  )
  await unspin(['add', '-', '--quiet'], { env, input: articles.join('\n') })
  for (const words of [
    'help',
    'library list --limit 3000',
    'library export',
    'library list --jsonl --limit 3000',
  ]) {
    const script = `"${process.execPath}" "${command}" ${words} | head -1 | wc -l`
    expect(await shell('bash', ['-c', script], { cwd, env }), words).toEqual({
      stdout: expect.stringMatching(/^\s*1\n$/),
      stderr: '',
    })
  }
})

test('--quiet leaves notes out, and nothing else', async () => {
  const latin = Buffer.from('The mayor of Zürich opened the new bridge on Monday.', 'latin1')
  const cwd = temporaryFolder({ 'a.txt': latin, 'b.txt': latin })
  const loud = await unspin(['compare', 'a.txt', 'b.txt'], { cwd })
  expect(loud.stderr).toMatch(/^unspin: note: /)
  expect(await unspin(['compare', '-q', 'a.txt', 'b.txt'], { cwd })).toEqual({ ...loud, stderr: '' })
  const missing = await unspin(['compare', '--quiet', 'a.txt', 'c.txt'], { cwd })
  expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('c.txt does not exist') })
})
