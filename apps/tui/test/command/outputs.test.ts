import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { linkSync, openSync, closeSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { command, environment, unspin } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'
import { filledLibrary, folderWithLibrary } from '../helpers/library.ts'

/** Runs the command with its standard output behind what a file holds, as `>>` does. */
async function appending(
  words: readonly string[],
  file: string,
  options: { cwd: string; env?: NodeJS.ProcessEnv },
) {
  const output = openSync(file, 'a')
  const child = spawn(process.execPath, [command, ...words], {
    cwd: options.cwd,
    env: environment(options.env),
    stdio: ['ignore', output, 'pipe'],
  })
  closeSync(output)
  let stderr = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [status] = await once(child, 'close')
  return { status, stderr }
}

describe('an output that the command reads', () => {
  test('is refused, by whatever name, and stays as it was', async () => {
    const cwd = folderWithPair()
    symlinkSync('original.txt', join(cwd, 'link.txt'))
    linkSync(join(cwd, 'spun.txt'), join(cwd, 'same.txt'))
    const before = ['original.txt', 'spun.txt'].map((name) => readFileSync(join(cwd, name), 'utf8'))
    for (const output of ['original.txt', './spun.txt', 'link.txt', 'same.txt']) {
      const { status, stderr } = await unspin(['report', 'spun.txt', 'original.txt', '-o', output], { cwd })
      expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining(`unspin: ${output} is not written over: this command reads it`) }) // prettier-ignore
    }
    expect(['original.txt', 'spun.txt'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual(before)
  })

  test('is refused where it is a file of the library', async () => {
    const { run, env } = await filledLibrary()
    for (const name of ['library.sqlite', 'library.sqlite-wal', 'keys.json']) {
      const file = join(env.UNSPIN_LIBRARY, name)
      for (const words of [['report', 'stories/fam-A01-spun.txt', 'stories/fam-A01-source.txt'], ['library', 'export']])
        expect(await run([...words, '-o', file])).toMatchObject({ status: 1, stderr: expect.stringContaining('is not written over') }) // prettier-ignore
    }
    expect(await run(['library', 'verify'])).toMatchObject({ status: 0 })
  })

  test.each([
    [['compare', '--pairs', 'list.jsonl', '--jsonl'], 'list.jsonl'],
    [['extract', '--files', 'list.jsonl', '--jsonl'], 'list.jsonl'],
    [['find', '--queries', 'list.jsonl', '--jsonl'], 'list.jsonl'],
    [['compare', 'spun.txt', 'original.txt'], 'original.txt'],
    [['report', 'spun.txt', 'original.txt'], 'spun.txt'],
    [['library', 'export'], 'library/library.sqlite'],
  ])('%j is refused where the standard output goes to %s', async (words, file) => {
    const { cwd, env } = await filledLibrary({
      'list.jsonl': '{"id":"x","a":"spun.txt","b":"original.txt","file":"spun.txt"}\n',
      'spun.txt': 'The bridge is closed.',
      'original.txt': 'The bridge was closed.',
    })
    const before = readFileSync(join(cwd, file))
    const { status, stderr } = await appending(words, join(cwd, file), { cwd, env })
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/is read, and the standard output goes to it/) }) // prettier-ignore
    expect(readFileSync(join(cwd, file)).equals(before)).toBe(true)
  })
})

describe('a file that is there already', () => {
  test('stays when there is nothing to take its place', async () => {
    const { run, cwd } = folderWithLibrary({ 'keep.jsonl': 'precious', 'half/library.sqlite': 'no library at all, but long enough'.repeat(20) }) // prettier-ignore
    for (const words of [
      ['library', 'export'],
      ['library', 'export', '--library', 'half'],
      ['report', '--family', 'x'],
      ['report', 'none', 'stories'],
    ]) {
      // prettier-ignore
      expect((await run([...words, '-o', 'keep.jsonl'])).status).toBe(1)
      expect(readFileSync(join(cwd, 'keep.jsonl'), 'utf8')).toBe('precious')
    }
    expect(readdirSync(cwd).toSorted()).toEqual(['half', 'keep.jsonl', 'stories'])
  })

  test('is replaced by a whole export alone', async () => {
    const { run, cwd, env } = await filledLibrary({ 'keep.jsonl': 'precious' })
    expect((await run(['library', 'compact'])).status).toBe(0)
    const file = join(env.UNSPIN_LIBRARY, 'library.sqlite')
    const bytes = readFileSync(file)
    bytes.write('damage', bytes.lastIndexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])) + 20)
    writeFileSync(file, bytes)
    const { status, stderr } = await run(['library', 'export', '-o', 'keep.jsonl'])
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /\nunspin: keep\.jsonl was left as it is: not every article can be read\. Name a new file/,
    )
    expect(readFileSync(join(cwd, 'keep.jsonl'), 'utf8')).toBe('precious')
    expect((await run(['library', 'export', '-o', 'rest.jsonl'])).status).toBe(1)
    expect(readFileSync(join(cwd, 'rest.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(9)
  })
})

test("'-' is the standard output, also of what has a file by that name", async () => {
  const { run, cwd } = await filledLibrary()
  const exported = await run(['library', 'export', '-o', '-'])
  expect(exported.stdout.trimEnd().split('\n')).toHaveLength(10)
  expect((await run(['library', 'export', '-o', '/dev/stdout'])).stdout).toBe(exported.stdout)
  expect(readdirSync(cwd)).not.toContain('-')
})
