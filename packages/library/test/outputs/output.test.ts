import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { openOutput, OutputError, refuseInputs } from '@unspin/library'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../sources/made/folder.ts'

const nowhere = () => Promise.reject(new Error('The standard output was not meant.'))
const open = (path: string) => openOutput(path, nowhere)

async function written(path: string, ...texts: string[]): Promise<void> {
  const output = open(path)
  for (const text of texts) await output.write(text)
  await output.keep()
}

test('a file has all that was written once it is kept, and until then, or if it never is, what it had', async () => {
  const folder = await folderOf({})
  const file = join(folder, 'all.jsonl')
  const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('é'.repeat(300_000))), {
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(fc.string(), pieces, fc.boolean(), async (former, texts, isKept) => {
      writeFileSync(file, former)
      const output = open(file)
      for (const text of texts) await output.write(text)
      expect(readFileSync(file, 'utf8')).toBe(former)
      if (isKept) await output.keep()
      output.discard()
      expect(readFileSync(file, 'utf8')).toBe(isKept ? texts.join('') : former)
      expect(readdirSync(folder)).toEqual(['all.jsonl'])
    }),
    { numRuns: 40 },
  )
})

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  test('a link stays a link, and what it leads to is replaced, or made', async () => {
    const folder = await folderOf({ 'far/report.html': 'the former' })
    symlinkSync('far/report.html', join(folder, 'one'))
    symlinkSync('one', join(folder, 'two'))
    symlinkSync('far/none', join(folder, 'new'))
    await written(join(folder, 'two'), 'the next')
    await written(join(folder, 'new'), 'made')
    for (const link of ['one', 'two', 'new'])
      expect(lstatSync(join(folder, link)).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'far/report.html'), 'utf8')).toBe('the next')
    expect(readdirSync(join(folder, 'far')).toSorted()).toEqual(['none', 'report.html'])
  })

  test('a pipe takes what comes, however long its reader waits', async () => {
    const pipe = join(await folderOf({}), 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = spawn('sh', ['-c', 'sleep 0.2; wc -c < "$0"', pipe], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let told = ''
    reader.stdout.on('data', (text) => (told += String(text)))
    const ended = once(reader, 'close')
    await written(pipe, 'x'.repeat(300_000), 'y'.repeat(300_000))
    await ended
    expect(told.trim()).toBe('600000')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
  })

  test.runIf(process.platform === 'linux')('a device is written to, and tells that it is full', async () => {
    await written('/dev/null', 'text')
    await expect(written('/dev/full', 'text')).rejects.toThrow(
      '/dev/full cannot be written: the disk of /dev is full. Make room there, or name another place.',
    )
  })

  test('a socket is refused', async () => {
    const socket = join(await folderOf({}), 'socket')
    const server = createServer().listen(socket)
    await once(server, 'listening')
    expect(() => open(socket)).toThrow(`${socket} cannot be written: it is a socket. Name a file.`)
    server.close()
  })
})

describe('a place where nothing can be', () => {
  test.each<[what: string, path: string, sentence: string]>([
    ['a folder', 'folder', 'cannot be written: it is a folder. Name a file in it.'],
    ['a folder that is not there', 'none/', 'cannot be written: it is a folder. Name a file in it.'],
    [
      'in a folder that is not there',
      'none/report',
      'cannot be written: its folder does not exist. Make it first.',
    ],
    ['below a file', 'file/report', 'cannot be written: a part of its path is a file. Name another place.'],
    ['with a name too long', 'n'.repeat(300), 'cannot be written: its name is too long. Name it shorter.'],
    ['with a zero in its name', 'a\0b', 'is not a path. Check it.'],
  ])('%s is told', async (_what, path, sentence) => {
    const folder = await folderOf({ file: 'text' })
    mkdirSync(join(folder, 'folder'))
    let thrown: unknown
    try {
      open(`${folder}/${path}`).discard()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(OutputError)
    expect((thrown as Error).message.endsWith(` ${sentence}`)).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(['file', 'folder'])
  })

  test.skipIf(process.platform === 'win32')('a link that leads back to itself is told', async () => {
    const link = join(await folderOf({}), 'link')
    symlinkSync('link', link)
    expect(() => open(link)).toThrow('it is a link that leads back to itself')
  })
})

describe('what is read', () => {
  test('is not written over, by whatever name', async () => {
    const folder = await folderOf({ 'theirs.txt': 'text', 'ours.txt': 'text' })
    const at = (name: string) => join(folder, name)
    symlinkSync('ours.txt', at('link'))
    linkSync(at('ours.txt'), at('same'))
    symlinkSync('.', at('folder'))
    const inputs = [
      'an-id',
      'https://news.example/story',
      at('theirs.txt'),
      at('ours.txt'),
      at('yet-to-come'),
    ]
    for (const name of [
      'ours.txt',
      'link',
      'same',
      'folder/ours.txt',
      'folder/../ours.txt',
      'yet-to-come',
      'folder/yet-to-come',
    ])
      expect(() => refuseInputs(join(folder, name), inputs), name).toThrow(
        / is not written over: this command reads it/,
      )
    expect(() => refuseInputs(at('same'), inputs)).toThrow(
      `${at('same')} is not written over: this command reads it, as ${at('ours.txt')}.`,
    )
    for (const name of ['report.html', 'folder/report.html']) refuseInputs(join(folder, name), inputs)
    refuseInputs('/dev/null', ['/dev/null'])
  })
})
