import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { earlier } from '../../src/bench/against/revision.ts'

const workspace = fileURLToPath(new URL('../../../..', import.meta.url))
const program = fileURLToPath(new URL('../../src/bench.ts', import.meta.url))

let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'unspin-test-'))))
afterAll(() => rmSync(folder, { recursive: true }))

test('a workspace takes turns with itself, and a figure of both is printed with its ratio', () => {
  const words = ['--against', workspace, '--only', 'pages', '--turns', '2']
  const printed = execFileSync(process.execPath, [program, ...words], { encoding: 'utf8' })
  const [, ...lines] = printed.trim().split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^own pages, a page +[\d.]+ → [\d.]+ ms +× [\d.]+ \([\d.]+–[\d.]+\) +best × [\d.]+ {2}CPU × [\d.]+ {2}2 turns, load [\d.]+$/) // prettier-ignore
})

test('a revision is unpacked as it was committed, and installed by its own script', async () => {
  const repository = join(folder, 'repository')
  mkdirSync(repository)
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Tester', '-c', 'user.email=tester@localhost', ...words], {
      cwd: repository,
      encoding: 'utf8',
    })
  git('init', '--quiet')
  const scripts = {
    setup: `node -e "fs.writeFileSync('installed.txt', fs.readFileSync('is.txt'))"`,
    build: `node -e "fs.appendFileSync('built.txt', 'once')"`,
  }
  writeFileSync(join(repository, 'package.json'), JSON.stringify({ scripts }))
  for (const is of ['earlier', 'later']) {
    writeFileSync(join(repository, 'is.txt'), is)
    git('add', '--all')
    git('commit', '--quiet', '--message', is)
  }
  const { root, build } = await earlier('HEAD~1', folder, repository)
  await Promise.all([build(), build()])
  const read = (name: string) => readFileSync(join(root, name), 'utf8')
  expect(['is.txt', 'installed.txt', 'built.txt'].map(read)).toEqual(['earlier', 'earlier', 'once'])
  expect(existsSync(join(repository, 'installed.txt'))).toBe(false)
  await expect(earlier('no-such-revision', folder, repository)).rejects.toThrow('no-such-revision')
  await expect(earlier('--help', folder, repository)).rejects.toThrow('--help')
})
