import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { patience } from '../../../../vitest.patience.ts'
import { readBytes } from '../../src/sources/read-bytes.ts'
import { maxSourceBytes, refuseUnlessFile, SourceError } from '@unspin/library'
import { unreadable } from '../../src/sources/files.ts'

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-library-'))
  await writeFile(at('news.txt'), 'It rained.\r\n')
  await mkdir(at('folder'))
  await symlink('loop.txt', at('loop.txt'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('one clear line for', () => {
  test.each<[what: string, name: string, problem: string]>([
    ['a missing file', 'nowhere.txt', 'does not exist. Check its path.'],
    ['a path through a file', 'news.txt/more.txt', 'does not exist. Check its path.'],
    ['a folder', 'folder', 'is a folder. Name a file in it.'],
    [
      'a link to itself',
      'loop.txt',
      'cannot be read: it is a link that leads back to itself. Name the file itself.',
    ],
    ['a name without end', 'a'.repeat(300), 'cannot be read: its name is too long. Check its path.'],
    ['a path with a NUL', 'a\0b', 'is not a path. Check it.'],
  ])('%s', async (_what, name, problem) => {
    const shown = at(name).replace('\0', '\\u{0}')

    await expect(refuseUnlessFile(at(name))).rejects.toThrow(new SourceError(shown, problem))
  })

  test('a device and a pipe, which is not waited for', async () => {
    execFileSync('mkfifo', [at('pipe')])

    await expect(refuseUnlessFile('/dev/zero')).rejects.toThrow('/dev/zero is a device, not a file.')
    await expect(refuseUnlessFile(at('pipe'))).rejects.toThrow(
      `pipe is a pipe, not a file. Give its text on the standard input, as '-'.`,
    )
  })

  test('a file that may not be read, and whatever else the system says', () => {
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
    const broken = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })

    expect(unreadable('secret.txt', denied).message).toMatch(
      /^secret.txt cannot be read: permission denied\./,
    )
    expect(unreadable('disk.txt', broken).message).toBe(
      'disk.txt cannot be read: the system reports EIO. Check the disk, or try again.',
    )
  })
})

test('a stream without end is left at the limit', async () => {
  let given = 0
  let left = false
  async function* endless() {
    try {
      for (;;) {
        given += 65_536
        yield new Uint8Array(65_536).fill(0x61)
      }
    } finally {
      left = true
    }
  }

  await expect(readBytes(endless(), 'a stream')).rejects.toThrow(
    'a stream is too long. An article may hold up to 8,000,000 characters; this one holds more than 24,000,000 bytes.',
  )
  expect(left).toBe(true)
  expect(given).toBeLessThan(maxSourceBytes + 2 * 65_536)
})

describe('in a process of its own', () => {
  test('"-" is the standard input', () => {
    expect(read('-', 'It rained.')).toMatchObject({ name: 'standard input', text: 'It rained.', notes: [] })
  })

  test('an empty standard input is told', () => {
    expect(read('-', '')).toContain('standard input is empty. Give a text with words in it.')
  })

  test('a pipe that a shell opened is read like a file', () => {
    expect(read('<(printf "It rained.")')).toMatchObject({ text: 'It rained.' })
  })

  test('a standard input without end is left at the limit', () => {
    expect(read('- < <(yes)')).toContain('this one holds more than 24,000,000 bytes.')
  })
})

/** What a child makes of a place, as a shell is told it. */
function read(place: string, input = ''): unknown {
  const script = `
    import { readOne } from ${JSON.stringify(import.meta.resolve('@unspin/library'))}
    const outcome = await readOne(process.argv[1]).catch((error) => error.message)
    console.log(JSON.stringify(outcome))`
  const command = `"$NODE" --input-type=module --eval "$SCRIPT" -- ${place}`
  const env = { ...process.env, NODE: process.execPath, SCRIPT: script }
  return JSON.parse(
    execFileSync('bash', ['-c', command], { input, env, encoding: 'utf8', timeout: patience }),
  )
}
