import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type ListLine, readLines } from '@unspin/library'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-lines-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function linesOf(content: string | Uint8Array): Promise<ListLine[]> {
  const file = join(folder, 'list')
  await writeFile(file, content)
  const lines: ListLine[] = []
  for await (const line of readLines(file)) lines.push(line)
  return lines
}

const expected = [
  { number: 1, text: 'für' },
  { number: 2, text: '' },
  { number: 3, text: 'zwei' },
]

test('gives the lines of a list, whatever ends them, packed or not, in any character set', async () => {
  const text = 'für\r\n\nzwei'
  expect(await linesOf(text)).toEqual(expected)
  expect(await linesOf(`\ufeff${text}\n`)).toEqual(expected)
  expect(await linesOf(gzipSync(text))).toEqual(expected)
  expect(await linesOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected)
})

test('a line longer than any article is passed over, and counted', async () => {
  const lines = await linesOf(`one\n${'x'.repeat(24_000_001)}\nthree`)
  expect(lines).toEqual([
    { number: 1, text: 'one' },
    { number: 2, text: null },
    { number: 3, text: 'three' },
  ])
})

test.each([
  [
    'nothing that is a text',
    Uint8Array.from({ length: 999 }, (_, i) => i % 7),
    'is a binary file, not text.',
  ],
  ['a document', '%PDF-1.7\n\n', 'is a PDF document, not a list.'],
])('%s is told in one clear line', async (_what, content, line) => {
  await expect(linesOf(content)).rejects.toThrow(line)
})

test('what is not there is told', async () => {
  await expect(readLines(join(folder, 'none')).next()).rejects.toThrow('does not exist. Check its path.')
})

test('gives each line of a pipe as it comes', async () => {
  const script = `import { readLines } from '@unspin/library'
    for await (const { text } of readLines('-')) console.log(text)`
  const reader = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname })
  onTestFinished(() => void reader.kill())
  for (const line of ['one', 'two']) {
    reader.stdin.write(`${line}\n`)
    const [told] = await once(reader.stdout, 'data')
    expect(String(told)).toBe(`${line}\n`)
  }
})
