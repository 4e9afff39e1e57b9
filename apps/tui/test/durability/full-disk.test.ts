import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { command, environment } from '../helpers/command.ts'
import { partsIn } from './killing.ts'
import { type MadeLibrary, madeLibrary, madeText } from './made-library.ts'

let made: MadeLibrary
const at = (name: string) => join(made.folder, name)

beforeAll(async () => {
  made = await madeLibrary(300)
  expect((await made.run(['library', 'backup', 'made.sqlite'])).status).toBe(0)
  writeFileSync(at('a.txt'), `${madeText(1)} `.repeat(25))
  writeFileSync(at('b.txt'), `${madeText(2)}\n\n${madeText(1)}`)
})

/** What writes more than a disk has room for, into which file, and how it says so. */
const outputs: [words: string[], file: string][] = [
  [['library', 'export', '-o'], 'out.jsonl'],
  [['library', 'backup'], 'out.sqlite'],
  [['report', 'a.txt', 'b.txt', '-o'], 'out.html'],
]

/** Runs the command so that no file of its own may have more than 64 KB. */
async function runLimited(words: readonly string[]) {
  const limited = ['-c', `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`, process.execPath, command, ...words]
  const child = spawn('bash', limited, {
    cwd: made.folder,
    env: environment({ UNSPIN_LIBRARY: made.library }),
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [status] = await once(child, 'close')
  return { status, stderr }
}

/** Has a file system of its own for as long as the work takes. */
async function onDisk(size: string, work: (disk: string) => Promise<void>): Promise<void> {
  const disk = at('disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', disk])
  try {
    await work(disk)
  } finally {
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true })
  }
}

describe.skipIf(process.platform === 'win32')('where files may not grow', () => {
  test.each(outputs)(
    '%j tells which file, leaves no part of %s, and can be done again',
    async (words, file) => {
      const { status, stderr } = await runLimited([...words, file])
      expect(status).toBe(1)
      expect(stderr).toMatch(
        new RegExp(
          `^unspin: ${file} cannot be written: (files may not grow so large there|the disk of ${made.folder} is full)\\. [^\\n]+\\n$`,
        ),
      )
      expect(readdirSync(made.folder)).not.toContain(file)
      expect(partsIn(made.folder)).toEqual([])
      expect((await made.run([...words, file])).status).toBe(0)
    },
  )

  test('a former file stays', async () => {
    writeFileSync(at('kept.jsonl'), 'the former')
    expect((await runLimited(['library', 'export', '-o', 'kept.jsonl'])).status).toBe(1)
    expect(readFileSync(at('kept.jsonl'), 'utf8')).toBe('the former')
  })

  test('restore leaves the library as it is', async () => {
    await made.run(['library', 'restore', 'made.sqlite', '--library', 'limited'])
    const before = readFileSync(at('limited/library.sqlite'))
    const { status, stderr } = await runLimited([
      'library',
      'restore',
      'made.sqlite',
      '--replace',
      '--library',
      'limited',
    ])
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^unspin: \S+limited\/library\.sqlite cannot be written: the disk of \S+limited is full\. [^\n]+\n$/,
    )
    expect(readFileSync(at('limited/library.sqlite')).equals(before)).toBe(true)
    expect(readdirSync(at('limited'))).toEqual(['library.sqlite'])
  })
})

const mounts =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0

describe.runIf(mounts)('a small file system that is full', () => {
  test('of outputs is told with its place; what was there stays, and nothing else', () =>
    onDisk('128k', async (disk) => {
      writeFileSync(join(disk, 'out.jsonl'), 'the former')
      for (const [words, file] of outputs) {
        const { status, stderr } = await made.run([...words, join(disk, file)])
        expect({ status, stderr }).toEqual({
          status: 1,
          stderr: `unspin: ${join(disk, file)} cannot be written: the disk of ${disk} is full. Make room there, or name another place.\n`,
        })
      }
      const restored = await made.run(['library', 'restore', 'made.sqlite', '--library', join(disk, 'new')])
      expect(restored.stderr).toBe(
        `unspin: ${join(disk, 'new/library.sqlite')} cannot be written: the disk of ${join(disk, 'new')} is full. Make room there, or name another place.\n`,
      )
      expect(readdirSync(disk)).toEqual(['out.jsonl'])
      expect(readFileSync(join(disk, 'out.jsonl'), 'utf8')).toBe('the former')
    }))

  test('of a library is told as that of the library, and nothing is lost', () =>
    onDisk('4m', async (disk) => {
      copyFileSync(at('made.sqlite'), join(disk, 'library.sqlite'))
      const fill = (kilobytes: number) => writeFileSync(join(disk, 'rest'), Buffer.alloc(kilobytes << 10))
      const free = () =>
        Number(/(\d+)\s*$/.exec(execFileSync('df', ['--output=avail', disk], { encoding: 'utf8' }))![1])
      fill(free() - 60)
      const file = join(disk, 'library.sqlite')
      const on = async (...words: string[]) => (await made.run([...words, '--library', disk])).stderr
      expect(await on('library', 'remove', 'a1')).toBe(
        `unspin: ${file} cannot be written: its disk is full. What was under way was not kept, everything before it is. Make room there, and do it again.\n`,
      )
      expect(await on('library', 'compact')).toMatch(
        /^unspin: \S+ cannot be compacted: its disk is full\. [^\n]+\n$/,
      )
      expect(await on('library', 'backup', 'elsewhere.sqlite')).toBe('')
      expect(await on('library', 'verify')).toBe('')
      fill(0)
      expect(await on('library', 'remove', 'a1')).toBe('')
    }))
})
