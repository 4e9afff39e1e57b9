import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { servePages } from '../../../../packages/library/test/sources/made/server.ts'
import { unspin } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'

/** What Node and the system say in their own words. */
const foreign = /E[A-Z]{3,}:|illegal operation|no such file|\bat .*:\d+|node:|Error\b/u

const broken: [what: string, words: string[], breaks: (library: string) => void, told: string][] = [
  [
    'a list of keys that is a folder',
    ['serve', '--host', '0.0.0.0', '--port', '0'],
    (library) => mkdirSync(join(library, 'keys.json')),
    'keys.json is a folder, where a file of the library is to be. Move it away.',
  ],
  [
    'a list of keys that is none',
    ['serve', '--host', '0.0.0.0', '--port', '0'],
    (library) => writeFileSync(join(library, 'keys.json'), '{"keys": 1}'),
    'keys.json is no list of keys. Remove it',
  ],
  [
    'a memory that is a folder',
    ['watch', '--once', '--allow-private-addresses', 'ADDRESS'],
    (library) => mkdirSync(join(library, 'watched.jsonl')),
    'watched.jsonl is a folder, where a file of the library is to be. Move it away.',
  ],
  [
    'a host that is none',
    ['serve', '--host', 'no host'],
    () => {},
    'no host is not an address of this machine.',
  ],
]

test.each(broken)('%s is told in our words, and where it is', async (_what, words, breaks, told) => {
  const cwd = folderWithPair()
  const library = join(cwd, 'library')
  const env = { UNSPIN_LIBRARY: library }
  await unspin(['add', 'original.txt', '--quiet'], { cwd, env })
  breaks(library)
  const address = await servePages({ '/feed': 'It rained.' })
  const called = words.map((word) => (word === 'ADDRESS' ? `${address}/feed` : word))
  const { status, stdout, stderr } = await unspin(called, { cwd, env })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(told)
  expect(stderr).not.toMatch(foreign)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})
