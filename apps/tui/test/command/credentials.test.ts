import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unspin } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'

const secret = 'hunter2'
const address = `https://ann:${secret}@127.0.0.1:9/story`
const pair = JSON.stringify({ id: 1, a: 'spun.txt', b: address })

/** Everything that is kept below a folder. */
const keptIn = (folder: string): string =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(folder, name)).isFile())
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('\n')
    : ''

test.each<[words: string[], input?: string]>([
  [['compare', 'spun.txt', address]],
  [['compare', '--pairs', '-', '--jsonl'], pair],
  [['extract', address, 'spun.txt']],
  [['extract', '--files', '-', '--jsonl'], JSON.stringify({ id: 1, file: address })],
  [['add', 'spun.txt', address]],
  [['add', address, '--jsonl']],
  [['find', address]],
  [['find', '--queries', '-', '--jsonl'], JSON.stringify({ id: 1, file: address })],
  [['report', 'spun.txt', address]],
  [['watch', '--once', '--add', address]],
  [['watch', '--once', '--add', '-'], address],
  [['--server', address]],
])('unspin %j: a password is neither told nor kept', async (words, input = '') => {
  const cwd = folderWithPair()
  const env = { UNSPIN_LIBRARY: join(cwd, 'library') }
  await unspin(['add', 'original.txt', '--quiet'], { cwd, env })
  const { status, stdout, stderr } = await unspin(words, { cwd, env, input })
  expect(stdout + stderr).not.toContain(secret)
  expect(stdout + stderr).toMatch(/a name or a password/u)
  expect(status).not.toBe(0)
  expect(keptIn(cwd)).not.toContain(secret)
})
