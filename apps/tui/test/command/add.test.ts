import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { command, environment } from '../helpers/command.ts'
import { folderWithLibrary, jsonLines } from '../helpers/library.ts'

const story = 'The mayor of Zürich opened the new bridge on Monday morning, after years of delay.'

const record = (text: string) => JSON.stringify({ id: 7, text, title: 'Bridge', published: '2024-05-06' })

describe('add', () => {
  test('makes a library, tells what it added, and changes nothing the second time', async () => {
    const { run } = folderWithLibrary()
    const first = await run(['add', 'stories'])
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toMatch(/^10 articles added, in \d+\.\d s\.\n$/)
    expect((await run(['add', 'stories/*.txt'])).stdout).toMatch(/^0 articles added, 10 there already, in/)
    expect(await run(['add', 'stories', '--quiet'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  test('tells of an article that was not sound UTF-8; of very many, how many', async () => {
    const latin = Buffer.from(
      'Un café fermé, des élèves étonnés, et la mairie à côté de la préfecture.',
      'latin1',
    )
    const files = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`old/${10 + i}.txt`, latin]))
    const { run } = folderWithLibrary(files)
    const first = await run(['add', 'old/10.txt'])
    expect(first).toMatchObject({ status: 0, stderr: 'unspin: note: old/10.txt is not UTF-8; read as Windows-1252\n' }) // prettier-ignore
    const told = (await run(['add', 'old'])).stderr.trimEnd().split('\n')
    expect(told).toHaveLength(11)
    expect(told.at(-1)).toBe('unspin: note: 3 more articles read like this.')
    expect((await run(['add', 'old', '--quiet'])).stderr).toBe('')
  })

  test('where all the lines of a file fail, the first few are told and the rest is counted', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => JSON.stringify({ id: i, verdict: 'spun' }))
    const { run } = folderWithLibrary({ 'pairs.jsonl': lines.join('\n'), 'empty.txt': '' })
    const { status, stdout, stderr } = await run(['add', 'pairs.jsonl', 'empty.txt'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^0 articles added, 41 failed/)
    const told = stderr.trimEnd().split('\n')
    expect(told).toHaveLength(12)
    expect(told[9]).toMatch(/^unspin: pairs\.jsonl#line=10 has no text\./)
    expect(told).toContainEqual(expect.stringMatching(/^unspin: empty\.txt is empty/))
    expect(told.at(-1)).toBe('unspin: pairs.jsonl: 30 more failed: --jsonl lists them all.')
    const listed = jsonLines((await run(['add', 'pairs.jsonl', '--jsonl'])).stdout)
    expect(listed.filter(({ error }) => error)).toHaveLength(40)
  })

  test('what cannot be read is told with its reason, stops nothing, and fails the command', async () => {
    const { run } = folderWithLibrary({
      'more/empty.txt': '',
      'more/list.jsonl': `${JSON.stringify({ id: 'one', text: story })}\n{"id": "two"}\nnonsense\n`,
      'more/picture.png': 'PNG',
    })
    const { status, stdout, stderr } = await run(['add', 'more', 'missing.txt', 'stories', '--jsonl'])
    expect(status).toBe(1)
    const lines = jsonLines(stdout)
    expect(lines).toContainEqual({ id: 'one', outcome: 'added', version: 1, place: expect.stringContaining('list.jsonl#one') }) // prettier-ignore
    expect(lines).toContainEqual({ place: 'more/empty.txt', error: expect.stringMatching(/is empty/) })
    expect(lines.at(-1)).toEqual({ summary: { added: 11, updated: 0, unchanged: 0, failed: 4, seconds: expect.any(Number) } }) // prettier-ignore
    expect(stderr).toMatch(/^unspin: missing\.txt does not exist\. Check its path\.$/m)
    expect(stderr).toMatch(/^unspin: more\/list\.jsonl#line=2 has no text/m)
    expect(stderr).toMatch(/^unspin: note: more has 1 file in formats that are not read \(\.png 1\)$/m)
  })

  test('a changed article is a new version; --json prints one object', async () => {
    const { run } = folderWithLibrary()
    await run(['add', '-'], { input: record(story) })
    const { stdout } = await run(['add', '-', '--json'], { input: record(`${story} It rained.`) })
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [{ id: '7', outcome: 'updated', version: 2 }],
      summary: { added: 0, updated: 1 },
    })
    const shown = await run(['library', 'show', '7', '--version', '1', '--json'])
    expect(JSON.parse(shown.stdout)).toMatchObject({ title: 'Bridge', published: '2024-05-06', article: { text: story } }) // prettier-ignore
  })

  test('an address of this machine is refused unless that is allowed', async () => {
    const server = createServer((_, response) => response.end(story)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/story.txt`
    const { run } = folderWithLibrary()
    const refused = await run(['add', address])
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/^unspin: http:\S+ .*\n$/)
    const allowed = await run(['add', address, '--allow-private-addresses', '--jsonl'])
    expect(jsonLines(allowed.stdout)[0]).toMatchObject({ outcome: 'added', place: address })
  })

  test('nothing found is a failure', async () => {
    const { run } = folderWithLibrary({ 'none/picture.png': 'PNG' })
    const { status, stderr } = await run(['add', 'none'])
    expect(status).toBe(1)
    expect(stderr).toContain('unspin: no article was found in none.')
  })
})

test('Ctrl-C stops an addition; what was told of is kept, and a second start completes it', async () => {
  const { cwd, env, run } = folderWithLibrary()
  const child = spawn(process.execPath, [command, 'add', '-', '--jsonl', '--quiet'], {
    cwd,
    env: environment(env),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const lines = Array.from({ length: 2000 }, (_, id) => `${JSON.stringify({ id, text: `${story} ${id}` })}\n`)
  child.stdin.on('error', () => {})
  child.stdin.write(lines.slice(0, 1200).join(''))
  await expect.poll(() => stdout).toContain('"outcome"')
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([null, 'SIGINT'])

  const told = jsonLines(stdout).filter(({ id }) => id !== undefined)
  expect(stderr).toContain('What was told of is kept')
  expect(told.length).toBeGreaterThan(0)
  const again = JSON.parse((await run(['add', '-', '--json'], { input: lines.join('') })).stdout)
  expect(again.summary).toMatchObject({ failed: 0, updated: 0 })
  expect(again.summary.unchanged).toBeGreaterThanOrEqual(told.length)
  expect(again.summary.added + again.summary.unchanged).toBe(2000)
})

test('a library that cannot be made is one clear line', async () => {
  const { cwd, run } = folderWithLibrary({ file: '' })
  const { status, stdout, stderr } = await run(['add', 'stories', '--library', join(cwd, 'file', 'library')])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^unspin: \S+ cannot be made: a part of its path is a file\..*\n$/)
})
